// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the query form nicer where scripts run: YASQE with the prefixes and terms known here, the place of a fault, and
// questions of the reader's own. The answer comes from the server, as it does without.
(function () {
  "use strict";
  const form = document.getElementById("ask");
  const area = document.getElementById("query");
  if (!form || !area || !window.Yasqe) {
    return;
  }
  const root = form.dataset.root;
  const STORE = "communique-questions";
  const LONGEST_ADDRESS = 6000;
  const MOST = 60;
  const known = fetch(root + "queries/terms.json").then((answer) => answer.json());

  Yasqe.forkAutocompleter("prefixes", {
    name: "prefixes",
    persistenceId: null,
    get: () => known.then((all) => Object.entries(all.prefixes).map(([name, iri]) => name + ": <" + iri + ">"))
  });
  // A term with its prefix is completed as it is typed; a bare word might be one of the language, so only when asked.
  Yasqe.registerAutocompleter(completer("terms", true, /^[\w-]+:[\w-]*$/));
  Yasqe.registerAutocompleter(completer("words", false, /^[a-z]{2}[\w-]*$/i));

  function completer(name, autoShow, form) {
    return {
      name,
      autoShow,
      bulk: false,
      isValidCompletionPosition: (editor) => {
        const token = editor.getCompleteToken();
        const before = editor.getPreviousNonWsToken(editor.getDoc().getCursor().line, token);
        return form.test(token.string) && !/^prefix$/i.test(before ? before.string : "");
      },
      get: (editor, token) => known.then((all) => fitting(all.terms, token.string).map((term) => term.name)),
      postprocessHints: (editor, hints) => known.then((all) => hints.map((hint) => explained(all.terms, hint)))
    };
  }

  function fitting(terms, begun) {
    const lower = begun.toLowerCase();
    const start = lower.includes(":") ? lower : "dip:" + lower;
    return terms.filter((term) => term.name.toLowerCase().startsWith(start)).slice(0, MOST);
  }

  function explained(terms, hint) {
    const term = terms.find((one) => one.name === hint.text);
    return term ? Object.assign({}, hint, { render: (element) => entry(element, term) }) : hint;
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

  const place = document.createElement("div");
  area.before(place);
  const editor = new Yasqe(place, {
    value: area.value,
    autocompleters: ["prefixes", "terms", "words", "variables"],
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "auto",
    inputStyle: "contenteditable",
    viewportMargin: Infinity,
    extraKeys: {
      "Ctrl-Enter": ask,
      "Cmd-Enter": ask,
      // Tab goes on to the next field, as keyboards expect of a page
      Tab: false,
      "Shift-Tab": false
    }
  });
  // As high as the plain field until something is written, so that nothing below moves.
  editor.setSize(null, area.offsetHeight);
  editor.on("change", () => editor.setSize(null, "auto"));
  area.hidden = true;
  area.required = false;
  const input = editor.getInputField();
  input.setAttribute("role", "textbox");
  input.setAttribute("aria-label", "Query");
  input.setAttribute("aria-multiline", "true");
  document.querySelector('label[for="query"]').addEventListener("click", () => editor.focus());

  function ask() {
    form.requestSubmit();
  }

  form.addEventListener("submit", () => {
    area.value = editor.getValue();
    form.method = encodeURIComponent(area.value).length > LONGEST_ADDRESS ? "post" : "get";
  });

  // What the grammar of YASQE would rather read. Its own box has a style attribute, which the policy of this site refuses.
  const state = form.querySelector(".grammar");
  editor.on("change", tell);
  place.addEventListener("mouseover", (event) => {
    if (event.target.closest(".parseErrorIcon")) {
      event.stopPropagation();
    }
  }, true);

  function tell() {
    state.textContent = "";
    const lines = editor.lineCount();
    for (let line = 0; line < lines; line++) {
      const read = editor.getTokenAt({ line, ch: editor.getLine(line).length }).state;
      if (read.OK === false) {
        const wanted = (read.possibleCurrent || []).slice(0, 8).join("  ");
        state.textContent = "Line " + (line + 1) + " cannot be read" + (wanted ? "; one of these would fit: " + wanted : "");
        return;
      }
    }
  }

  tell();

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
