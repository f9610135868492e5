// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A file of RDF of any syntax.
 *
 * @param path where it stands
 * @param fetching whether JSON-LD contexts that stand elsewhere may be fetched
 */
record RdfFile(Path path, boolean fetching) {

    private static final String LOCAL = "file";

    /**
     * What it says.
     *
     * @throws IOException where it cannot be read as RDF; the message says which, where and what to do
     */
    DatasetGraph read() throws IOException {
        Lang lang = lang();
        try {
            if (!lang.equals(Lang.RDFXML)) { // which declares its encoding
                new Utf8Text(path).check();
            }
            return parsed(lang);
        } catch (RuntimeIOException | EOFException | ZipException damaged) {
            throw new IOException(path + " is damaged, or no gzip as its name says; get it anew", damaged);
        }
    }

    private DatasetGraph parsed(Lang lang) throws IOException {
        DatasetGraph content = DatasetGraphFactory.createGeneral();
        try (InputStream unpacked = IO.openFile(path.toString());
                InputStream unmarked =
                        BOMInputStream.builder().setInputStream(unpacked).get()) {
            RDFParser.source(unmarked)
                    .base(path.toUri().toString())
                    .lang(lang)
                    .forceLang(lang)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(this::context))
                    .parse(content);
            return content;
        } catch (RiotException broken) {
            throw new IOException(path + " is no well-formed RDF: " + broken.getMessage() + "; mend it there", broken);
        } catch (StackOverflowError deep) {
            throw new IOException(path + " is nested too deeply to be read; take lists and objects in it apart", deep);
        }
    }

    private Document context(URI address, DocumentLoaderOptions options) throws JsonLdError {
        DocumentLoader loader = SchemeRouter.defaultInstance();
        if (fetching || LOCAL.equals(address.getScheme())) {
            return loader.loadDocument(address, options);
        }
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                "its context " + address + " stands elsewhere and was not fetched; allow it with --remote-contexts");
    }

    private Lang lang() throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder; name the files in it");
        }
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString(), null, "there is no such file; check the path");
        }
        Lang lang = RDFLanguages.filenameToLang(path.toString());
        if (lang == null) {
            throw new IOException(path
                    + " has no ending of an RDF syntax; name it .ttl, .nt, .nq, .trig, .jsonld or .rdf, packed by gzip"
                    + " with .gz behind that (unpack others first)");
        }
        return lang;
    }
}
