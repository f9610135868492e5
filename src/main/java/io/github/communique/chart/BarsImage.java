// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Bars as an image, for where no SVG is shown: the cooperative part above a line and the conflictual part below it. It has no letters, so that
 * it needs no fonts; what it shows is told beside it.
 *
 * @param bars from left to right
 */
public record BarsImage(List<BalanceBars.Bar> bars) {

    /** How wide it is, as previews of links want it. */
    public static final int WIDTH = 1200;

    /** How high it is. */
    public static final int HEIGHT = 630;

    private static final int MARGIN = 70;
    private static final int BAND = 14;
    private static final double GAP = 0.18;
    private static final double WIDEST = 120;

    /** The colours of the style sheet on light paper. */
    private static final Color PAPER = new Color(0xfdfcf9);

    private static final Color INK = new Color(0x1c1b19);
    private static final Color MARK = new Color(0x8a4b00);
    private static final Color GOOD = new Color(0x1d6fa5);
    private static final Color BAD = new Color(0xc2500d);
    private static final Color EVEN = new Color(0x8a857c);

    public BarsImage {
        bars = List.copyOf(bars);
    }

    /** The image as a file in PNG. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        try {
            drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            fill(drawing, PAPER, 0, 0, WIDTH, HEIGHT);
            fill(drawing, MARK, 0, 0, WIDTH, BAND);
            draw(drawing);
        } finally {
            drawing.dispose();
        }
        return file(image);
    }

    private void draw(Graphics2D drawing) {
        BalanceBars drawn = new BalanceBars(bars);
        long up = drawn.highest();
        long down = drawn.deepest();
        double unit = (HEIGHT - BAND - 2.0 * MARGIN) / Math.max(1, up + down);
        double zero = BAND + MARGIN + up * unit;
        double step = Math.min(WIDEST, (WIDTH - 2.0 * MARGIN) / Math.max(1, bars.size()));
        double left = (WIDTH - step * bars.size()) / 2;
        for (BalanceBars.Bar bar : bars) {
            bar(drawing, bar.balance(), left + step * GAP / 2, step * (1 - GAP), zero, unit);
            left += step;
        }
        fill(drawing, INK, MARGIN, zero - 1, WIDTH - 2.0 * MARGIN, 2);
    }

    private static void bar(Graphics2D drawing, Balance balance, double x, double width, double zero, double unit) {
        double good = balance.cooperative() * unit;
        double even = balance.neither() * unit;
        fill(drawing, GOOD, x, zero - good, width, good);
        fill(drawing, EVEN, x, zero - good - even, width, even);
        fill(drawing, BAD, x, zero, width, balance.conflictual() * unit);
    }

    private static void fill(Graphics2D drawing, Color colour, double x, double y, double width, double height) {
        drawing.setColor(colour);
        drawing.fill(new Rectangle2D.Double(x, y, width, height));
    }

    private static byte[] file(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("an image cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
