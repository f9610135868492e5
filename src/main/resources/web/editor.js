// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the query form nicer where scripts run: colours, completion, the place of a fault, and questions of the reader's own.
(function () {
  "use strict";
  const form = document.getElementById("ask");
  const area = document.getElementById("query");
  if (!form || !area || !window.CodeMirror) {
    return;
  }
  const root = form.dataset.root;
  const STORE = "communique-questions";
  const LONGEST_ADDRESS = 6000;
  let known = { prefixes: {}, terms: [] };

  const editor = CodeMirror.fromTextArea(area, {
    mode: "application/sparql-query",
    lineNumbers: true,
    lineWrapping: true,
    matchBrackets: true,
    autoCloseBrackets: true,
    inputStyle: "contenteditable",
    viewportMargin: Infinity,
    extraKeys: {
      "Ctrl-Enter": ask,
      "Cmd-Enter": ask,
      "Ctrl-Space": complete,
      // Tab goes on to the next field, as keyboards expect of a page
      Tab: false,
      "Shift-Tab": false
    },
    hintOptions: { hint: words, completeSingle: false }
  });
  editor.getInputField().setAttribute("aria-label", "Query");
  area.required = false;
  document.querySelector('label[for="query"]').addEventListener("click", () => editor.focus());

  fetch(root + "queries/terms.json").then((answer) => answer.json()).then((all) => { known = all; });

  function ask() {
    form.requestSubmit ? form.requestSubmit() : form.submit();
  }

  form.addEventListener("submit", () => {
    editor.save();
    form.method = area.value.length > LONGEST_ADDRESS ? "post" : "get";
  });

  function complete() {
    editor.showHint();
  }

  editor.on("inputRead", (same, change) => {
    if (change.text.length === 1 && /[\w:?]/.test(change.text[0]) && !same.state.completionActive) {
      complete();
    }
  });

  // What may stand at the cursor: a prefix to be declared, a term of the ontology, a variable of the query.
  function words(same) {
    const cursor = same.getCursor();
    const before = same.getLine(cursor.line).slice(0, cursor.ch);
    const begun = (/[?$]?[\w-]*:?[\w-]*$/.exec(before) || [""])[0];
    const list = begun.length === 0 ? [] : /prefix\s+[\w-]*$/i.test(before) ? declarations(begun) : candidates(begun);
    return {
      list,
      from: CodeMirror.Pos(cursor.line, cursor.ch - begun.length),
      to: cursor
    };
  }

  function declarations(begun) {
    return Object.entries(known.prefixes)
      .filter(([name]) => name.startsWith(begun))
      .map(([name, iri]) => ({ text: name + ": <" + iri + ">", displayText: name }));
  }

  function candidates(begun) {
    if (begun.startsWith("?")) {
      const all = new Set(editor.getValue().match(/\?\w+/g) || []);
      return [...all].filter((name) => name.startsWith(begun) && name !== begun).sort();
    }
    const lower = begun.toLowerCase();
    const terms = known.terms
      .filter((term) => term.name.toLowerCase().startsWith(lower) || ("dip:" + lower) === term.name.toLowerCase().slice(0, lower.length + 4))
      .map((term) => ({ text: term.name, displayText: term.name, render: (element) => entry(element, term) }));
    const prefixes = begun.includes(":") ? [] : Object.keys(known.prefixes)
      .filter((name) => name.startsWith(lower)).map((name) => name + ":");
    return prefixes.concat(terms).slice(0, 60);
  }

  function entry(element, term) {
    const name = document.createElement("b");
    name.textContent = term.name;
    element.append(name);
    if (term.about) {
      const about = document.createElement("span");
      about.className = "about";
      about.textContent = term.about.length > 90 ? term.about.slice(0, 88) + " …" : term.about;
      element.append(" ", about);
    }
  }

  // The place of a fault, as the server told it.
  const fault = document.querySelector(".problem[data-line]");
  if (fault) {
    const line = Number(fault.dataset.line) - 1;
    const column = Number(fault.dataset.column) - 1;
    const end = (/^\s*\S+/.exec((editor.getLine(line) || "").slice(column)) || [" "])[0].length;
    editor.addLineClass(line, "background", "fault-line");
    editor.markText({ line, ch: column }, { line, ch: column + end }, { className: "fault", title: fault.textContent });
    editor.setCursor(line, column);
  }

  // Questions of the reader's own, kept in this browser alone.
  function own() {
    try {
      return JSON.parse(localStorage.getItem(STORE)) || {};
    } catch (broken) {
      return {};
    }
  }

  function keep(all) {
    try {
      localStorage.setItem(STORE, JSON.stringify(all));
    } catch (full) {
      return;
    }
    show();
  }

  const row = form.querySelector(".row");
  const save = document.createElement("button");
  save.type = "button";
  save.className = "second";
  save.textContent = "Keep this question";
  save.addEventListener("click", () => {
    const name = window.prompt("Keep it in this browser as");
    if (name) {
      keep(Object.assign(own(), { [name]: editor.getValue() }));
    }
  });
  row.append(save);
  const hint = document.createElement("span");
  hint.className = "quiet";
  hint.textContent = "Ctrl+Enter asks, Ctrl+Space completes";
  row.append(hint);
  const shelf = document.createElement("div");
  form.after(shelf);

  function show() {
    const names = Object.keys(own()).sort();
    shelf.replaceChildren();
    if (names.length === 0) {
      return;
    }
    const head = document.createElement("h2");
    head.textContent = "Your questions";
    const list = document.createElement("ul");
    list.className = "samples";
    names.forEach((name) => list.append(item(name)));
    shelf.append(head, list);
  }

  function item(name) {
    const line = document.createElement("li");
    const open = document.createElement("a");
    open.href = "sparql?query=" + encodeURIComponent(own()[name]);
    open.textContent = name;
    open.addEventListener("click", (event) => {
      event.preventDefault();
      editor.setValue(own()[name]);
      editor.focus();
    });
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "second";
    drop.textContent = "Forget";
    drop.setAttribute("aria-label", "Forget " + name);
    drop.addEventListener("click", () => {
      const all = own();
      delete all[name];
      keep(all);
    });
    line.append(open, " ", drop);
    return line;
  }

  show();
})();
