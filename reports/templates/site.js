// What the pages do beyond reading: sort and filter the ranking, search. Without it every page still says all it has to say.
"use strict";
const aloi = (() => {
  const lang = document.documentElement.lang;
  const words = document.getElementById("words")?.dataset ?? {};
  const whole = new Intl.NumberFormat(lang);
  const decimal = digits => new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const one = decimal(1);
  const fill = (text, values) => text.replace(/\{(\w)\}/g, (_, key) => whole.format(values[key]));
  const fold = text => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").replace(/ø/g, "o");
  const element = (name, style, text) => {
    const made = document.createElement(name);
    if (style) made.className = style;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  // ── The ranking ────────────────────────────────────────────────────────────────────────────────────────────────
  const perPage = 100;
  const table = document.getElementById("ranking");
  const form = document.getElementById("filters");
  let rows = [];
  // The fields of a row, in the order of the data.
  const [RANK, FROM, TO, GROUP, NAME, FOLDER, TYPE, REGION, BAND, TECH, ENTRIES, SCORE, TIER, AXES, MEDIAN, BROKEN, CHANGE, CERTAIN, SHOWN] = Array(19).keys();
  const sorts = { rank: r => r[RANK], group: r => r[GROUP], name: r => r.folded, entries: r => r[ENTRIES], score: r => r[SCORE], median: r => r[MEDIAN], broken: r => r[BROKEN], change: r => r[CHANGE] };
  const filters = { type: TYPE, region: REGION, band: BAND, tech: TECH };
  // What is best comes first with the first click; names and ranks from the beginning.
  const ascendingFirst = new Set(["rank", "group", "name", "broken"]);

  const state = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    return { q: given.get("q") ?? "", type: given.get("type") ?? "", region: given.get("region") ?? "", band: given.get("band") ?? "",
      tech: given.get("tech") ?? "", sort: given.get("sort") ?? "rank", page: Math.max(1, Number(given.get("page")) || 1) };
  };
  const keep = (next, replace) => {
    const kept = new URLSearchParams();
    for (const [key, value] of Object.entries(next)) {
      if (value && !(key === "sort" && value === "rank") && !(key === "page" && value === 1)) kept.set(key, value);
    }
    const address = location.pathname + location.search + (kept.size ? "#" + kept : "");
    if (replace) history.replaceState(null, "", address); else history.pushState(null, "", address);
  };
  const label = name => {
    const select = form.elements[name];
    const texts = new Map(Array.from(select.options, option => [option.value, option.textContent.replace(/ \(\d[^)]*\)$/, "")]));
    return value => texts.get(value) ?? value;
  };

  const cell = (row, style, name, content, column) => {
    const td = element("td", style);
    if (column) td.dataset.col = column;
    td.setAttribute("role", "cell");
    td.dataset.label = name;
    td.append(...[content].flat());
    row.append(td);
  };
  const draw = () => {
    const now = state();
    for (const key of ["q", ...Object.keys(filters)]) form.elements[key].value = now[key];
    const wanted = fold(now.q).split(/\s+/).filter(Boolean);
    const shown = rows.filter(r => Object.entries(filters).every(([key, at]) => !now[key] || r[at] === now[key]) && wanted.every(w => r.folded.includes(w)));
    const column = now.sort.replace(/^-/, "");
    const backwards = now.sort.startsWith("-");
    const axis = /^a(\d+)$/.exec(column);
    const value = axis ? r => r[AXES][Number(axis[1])] : sorts[column] ?? sorts.rank;
    shown.sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      // What has no value comes last, either way.
      if (x == null || y == null) return x == null ? (y == null ? a[RANK] - b[RANK] : 1) : -1;
      const order = typeof x === "string" ? (x < y ? -1 : x > y ? 1 : 0) : x - y;
      return (backwards ? -order : order) || a[RANK] - b[RANK];
    });
    for (const th of table.tHead.rows[0].cells) {
      if (th.dataset.sort === column) th.setAttribute("aria-sort", backwards ? "descending" : "ascending"); else th.removeAttribute("aria-sort");
    }
    const pages = Math.max(1, Math.ceil(shown.length / perPage));
    const page = Math.min(now.page, pages);
    const heads = Object.fromEntries(Array.from(table.tHead.rows[0].cells, th => [th.dataset.sort, th.textContent.trim()]));
    const names = Object.fromEntries(Object.keys(filters).map(key => [key, label(key)]));
    const body = document.createDocumentFragment();
    for (const r of shown.slice((page - 1) * perPage, page * perPage)) {
      const row = element("tr");
      row.setAttribute("role", "row");
      row.dataset.row = "publishers.csv#" + r[FOLDER];
      cell(row, "n rank", heads.rank, [element("strong", "", whole.format(r[RANK])), r[FROM] == null ? "" : element("span", "sub", whole.format(r[FROM]) + "–" + whole.format(r[TO]))], "rank");
      cell(row, "n", heads.group, r[GROUP] == null ? "" : whole.format(r[GROUP]), "tie_group");
      const who = element("th", "who");
      who.scope = "row";
      who.setAttribute("role", "rowheader");
      const link = element("a");
      link.href = "publishers/" + r[FOLDER] + "/index.html";
      link.append(r[NAME].trim() ? element("bdi", "", r[NAME]) : element("em", "unnamed", words.unnamed));
      const about = Object.entries(filters).map(([key, at]) => r[at] && !(key === "band" && r[at] === "unknown") ? names[key](r[at]) : "").filter(Boolean);
      who.append(link, element("span", "sub", about.join(" · ")));
      row.append(who);
      cell(row, "n", heads.entries, whole.format(r[ENTRIES]), "entries");
      const tier = r[TIER] == null ? "" : element("span", "sub");
      if (tier) tier.append(element("span", "tier t" + r[TIER], words["t" + r[TIER]]));
      cell(row, "n total", heads.score, [r[SCORE] == null ? "–" : element("strong", "", lang === "fr" ? r[SHOWN].replace(".", ",") : r[SHOWN]), tier], "shrunk_score");
      r[AXES].forEach((score, at) => cell(row, "n cell", heads["a" + at], element("span", score == null ? "bar v0 none" : "bar v" + score, score == null ? "–" : score)));
      cell(row, "n", heads.median, r[MEDIAN] == null ? "–" : whole.format(Math.floor(r[MEDIAN] / 100 + 0.5)), "score_median");
      cell(row, "n", heads.broken, r[BROKEN] == null ? "–" : one.format(r[BROKEN] / 100) + (lang === "fr" ? "\u202f%" : "%"), "broken_share");
      if (heads.change) {
        const change = r[CHANGE];
        const text = change == null ? "–" : (change > 0 ? "+" : "") + one.format(change / 100).replace("-", "−");
        cell(row, "n " + (r[CERTAIN] ? (change < 0 ? "down" : "up") : "same"), heads.change, text, "change");
      }
      body.append(row);
    }
    table.tBodies[0].replaceChildren(body);
    const status = document.getElementById("shown");
    status.textContent = shown.length ? fill(words.shown, { n: shown.length, m: rows.length }) : words.none;
    drawPager(page, pages);
  };
  const drawPager = (page, pages) => {
    const pager = document.querySelector(".pager");
    if (!pager) return;
    const button = (text, to) => {
      const made = element("button", "", text);
      made.type = "button";
      made.addEventListener("click", () => {
        keep({ ...state(), page: to });
        draw();
        table.closest(".scroll").focus({ preventScroll: true });
        form.scrollIntoView();
      });
      return made;
    };
    pager.replaceChildren(...(page > 1 ? [button(words.previous, page - 1)] : []), element("span", "", fill(words.page, { n: page, m: pages })),
      ...(page < pages ? [button(words.next, page + 1)] : []));
  };
  const enhanceRanking = () => {
    if (!table || !form || !rows.length) return;
    for (const th of table.tHead.rows[0].cells) {
      const key = th.dataset.sort;
      const button = element("button");
      button.type = "button";
      button.append(...th.childNodes);
      th.append(button);
      button.addEventListener("click", () => {
        const now = state();
        const first = ascendingFirst.has(key) ? key : "-" + key;
        const second = ascendingFirst.has(key) ? "-" + key : key;
        keep({ ...now, sort: now.sort === first ? second : first, page: 1 });
        draw();
      });
    }
    form.hidden = false;
    form.addEventListener("submit", event => event.preventDefault());
    for (const happened of ["input", "change"]) {
      form.addEventListener(happened, () => {
        const now = state();
        for (const key of ["q", ...Object.keys(filters)]) now[key] = form.elements[key].value;
        keep({ ...now, page: 1 }, true);
        draw();
      });
    }
    form.addEventListener("reset", event => {
      event.preventDefault();
      keep({ sort: state().sort });
      draw();
    });
    addEventListener("hashchange", draw);
    addEventListener("popstate", draw);
    // A page further on in the static tables is the same page here.
    const number = /ranking-(\d+)\.html$/.exec(location.pathname);
    if (number && !location.hash) keep({ ...state(), page: Number(number[1]) }, true);
    draw();
  };

  // ── Search ─────────────────────────────────────────────────────────────────────────────────────────────────────
  const shownFirst = 50;
  const search = document.getElementById("search");
  const shards = new Map();
  const pieces = new Map();
  const load = (known, name, file) => {
    if (!known.has(name)) {
      const loading = {};
      loading.promise = new Promise(resolve => { loading.resolve = resolve; });
      known.set(name, loading);
      const script = element("script");
      script.src = "../pieces/" + file + ".js";
      script.addEventListener("error", () => loading.resolve(null));
      document.head.append(script);
    }
    return known.get(name).promise;
  };
  const shardOf = word => (/^[a-z0-9]{2}/.test(word) ? word.slice(0, 2) : "other");
  const postings = async word => {
    const name = shardOf(word);
    if (!words.shards.split(" ").includes(name)) return [];
    const shard = await load(shards, name, "words-" + name);
    const found = new Set();
    for (const [known, list] of Object.entries(shard ?? {})) {
      if (!known.startsWith(word)) continue;
      let at = 0;
      for (const step of list) found.add(at += step);
    }
    return found;
  };
  let asked = 0;
  const find = async () => {
    const mine = ++asked;
    const text = search.elements.q.value;
    const status = document.getElementById("found");
    const list = document.getElementById("results");
    const typed = fold(text).split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1);
    const telling = typed.filter(word => !words.stop.split(" ").includes(word));
    const wanted = telling.length ? telling : typed;
    history.replaceState(null, "", location.pathname + (text ? "#q=" + encodeURIComponent(text) : ""));
    if (!wanted.length) {
      list.replaceChildren();
      status.textContent = text ? words.short : "";
      return;
    }
    status.textContent = words.wait;
    const sets = (await Promise.all(wanted.map(postings))).map(found => new Set(found)).sort((a, b) => a.size - b.size);
    const hits = [...sets[0]].filter(id => sets.every(set => set.has(id))).sort((a, b) => a - b);
    const first = hits.slice(0, shownFirst);
    const docs = [];
    for (const id of first) {
      const piece = await load(pieces, Math.floor(id / 500), "docs-" + Math.floor(id / 500));
      const doc = piece?.[id % 500];
      // A dataset names its publisher by number; it is among the documents too.
      const owner = doc && doc[2] >= 0 ? (await load(pieces, Math.floor(doc[2] / 500), "docs-" + Math.floor(doc[2] / 500)))?.[doc[2] % 500] : null;
      if (doc) docs.push([doc, owner]);
    }
    if (mine !== asked) return;
    list.replaceChildren(...docs.map(([doc, owner]) => {
      const item = element("li");
      const link = element("a");
      link.href = "publishers/" + doc[1] + (doc[1].includes("/") ? "" : "/index.html");
      link.append(doc[0].trim() ? element("bdi", "", doc[0]) : element("em", "unnamed", words.unnamed));
      item.append(link);
      if (owner?.[0]) { const sub = element("span", "sub"); sub.append(" · ", element("bdi", "", owner[0])); item.append(sub); }
      return item;
    }));
    status.textContent = !hits.length ? words.none
      : (hits.length === 1 ? words.one : fill(words.found, { n: hits.length })) + (hits.length > shownFirst ? (lang === "fr" ? "\u202f; " : "; ") + fill(words.first, { k: shownFirst }) : "");
  };
  const enhanceSearch = () => {
    if (!search) return;
    search.hidden = false;
    search.addEventListener("submit", event => { event.preventDefault(); find(); });
    search.elements.q.addEventListener("input", find);
    search.elements.q.value = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
    search.elements.q.focus();
    if (search.elements.q.value) find();
  };

  // ── Everywhere ─────────────────────────────────────────────────────────────────────────────────────────────────
  const enhancePage = () => {
    // A figure says where in the tables it stands, when it is pointed at.
    if (document.querySelector(".data")) {
      addEventListener("mouseover", event => {
        const figure = event.target.closest?.("[data-col]");
        const row = figure?.closest("[data-row]");
        if (row && !figure.title) figure.title = row.dataset.row.replace("#", " · ") + " · " + figure.dataset.col;
        // What mending a finding gives: its row is named by the card, the rule and the link.
        const gain = event.target.closest?.(".fixes b");
        const page = gain?.closest("[data-row]")?.dataset.row.split("#")[1];
        const item = gain?.closest("li");
        if (page && !gain.title) {
          const rule = item.querySelector("a").hash.slice(1).replace(".", "/");
          gain.title = `findings.csv · ${[page, rule, item.dataset.link].filter(Boolean).join("/")} · gain`;
        }
      });
    }
    // The other language shows the same card.
    const other = document.querySelector(".lang a");
    other?.addEventListener("click", () => { other.hash = location.hash; });
    // The snippet of a badge names this site where it is on the web.
    const snippet = document.querySelector(".snippet");
    const here = location.href.indexOf("/" + snippet?.dataset.place);
    if (snippet && here > 0 && location.protocol.startsWith("http")) {
      snippet.textContent = snippet.textContent.replaceAll(/https:\/\/(address-of-this-site|adresse-de-ce-site)/g, location.href.slice(0, here));
    }
  };

  // Deferred scripts run in their order, the data after this one: the page is whole when the document is ready.
  addEventListener("DOMContentLoaded", () => { enhancePage(); enhanceRanking(); enhanceSearch(); });
  return {
    rows: piece => { for (const row of piece) { row.folded = fold(row[NAME]); rows.push(row); } },
    words: (name, shard) => shards.get(name)?.resolve(shard),
    docs: (number, piece) => pieces.get(number)?.resolve(piece),
  };
})();
