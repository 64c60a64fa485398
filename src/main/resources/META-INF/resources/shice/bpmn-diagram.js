/* Draws a BPMN model with bpmn-visualization, which must be loaded as window.bpmnvisu. Used by org.shice.ui.BpmnDiagram. */
const VISITED = 'bpmn-visited';
const CURRENT = 'bpmn-current';
const CLICKABLE = 'bpmn-clickable';
const PROPERTIES = [
  'xml', 'labels', 'visited', 'current', 'counts', 'late', 'notes', 'descriptions', 'zoom', 'clickable',
];
const MARGIN = 16;
const DRAG = 5;
const READABLE = 0.75;
const LARGEST = 1.25;
const ZOOMS = { in: '+', out: '\u2212', fit: '\u2922' };

class BpmnDiagram extends HTMLElement {
  connectedCallback() {
    PROPERTIES.forEach((name) => this.#adopt(name));
    this.#requestDraw();
  }

  disconnectedCallback() {
    this.#forget();
  }

  /** Keeps values the server set before this class was known to the browser. */
  #adopt(name) {
    if (Object.hasOwn(this, name)) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  #values = {};
  #requested = false;
  #drawn;
  #diagram;

  static {
    PROPERTIES.forEach((name) =>
      Object.defineProperty(BpmnDiagram.prototype, name, {
        get() { return this.#values[name]; },
        set(value) { this.#values[name] = value; this.#requestDraw(); },
      })
    );
  }

  #requestDraw() {
    if (this.#requested || !this.isConnected) return;
    this.#requested = true;
    this.#libraryLoaded().then(() => requestAnimationFrame(() => {
      this.#requested = false;
      if (this.isConnected && this.xml) this.#draw();
    }));
  }

  async #libraryLoaded() {
    while (!window.bpmnvisu) await new Promise((resume) => setTimeout(resume, 50));
  }

  #draw() {
    const model = this.#labelled();
    if (this.#drawn !== model) {
      this.#forget();
      const container = document.createElement('div');
      container.className = 'bpmn-canvas';
      this.append(container);
      this.#listenToClicks(container);
      this.#diagram = new window.bpmnvisu.BpmnVisualization({ container, navigation: { enabled: true } });
      this.#diagram.load(model, { fit: { type: 'Center', margin: MARGIN } });
      this.#drawn = model;
      this.#ids = shapes(model);
      this.#settle();
      if (this.zoom) this.#offerZoom();
    }
    this.#decorate();
  }

  /** The box becomes as high as its picture at the width there is; a wide one gets all the width of the page. */
  #settle() {
    const { view } = this.#diagram.graph;
    const bounds = view.getGraphBounds();
    if (this.clientWidth === 0 || bounds.width === 0) return;
    const whole = () => ((this.clientWidth - 2 * MARGIN) * view.scale) / bounds.width;
    const long = this.zoom && whole() < READABLE;
    this.toggleAttribute('wide', Boolean(long));
    const scale = Math.min(whole(), LARGEST);
    if (long && scale < READABLE) {
      this.#beginReadable();
    } else {
      this.style.height = `${Math.ceil((bounds.height / view.scale) * scale + 2 * MARGIN)}px`;
      this.#diagram.navigation.fit({ type: 'Center', margin: MARGIN });
    }
  }

  #offerZoom() {
    const buttons = document.createElement('div');
    buttons.className = 'bpmn-zoom';
    for (const [type, sign] of Object.entries(ZOOMS)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.title = this.zoom[type];
      button.setAttribute('aria-label', this.zoom[type]);
      button.addEventListener('click', () => this.#zoomTo(type));
      buttons.append(button);
    }
    this.append(buttons);
  }

  #zoomTo(type) {
    const navigation = this.#diagram.navigation;
    if (type === 'fit') navigation.fit({ type: 'Center', margin: MARGIN });
    else navigation.zoom(type);
  }

  /** A long picture begins where something happens, at a size that can be read. */
  #beginReadable() {
    const { graph } = this.#diagram;
    const bounds = (id) => graph.view.getState(graph.model.getCell(id));
    const known = this.#ids.map(bounds).filter(Boolean);
    if (known.length === 0) return;
    const busy = Object.entries(this.counts ?? {}).filter(([, count]) => count > 0).map(([id]) => bounds(id));
    const shown = busy.some(Boolean) ? busy.filter(Boolean) : known;
    const { scale, translate } = graph.view;
    const seen = this.clientWidth / READABLE;
    const left = Math.min(...shown.map((state) => state.x)) / scale - translate.x - MARGIN * 4;
    const right = Math.max(...known.map((state) => state.x + state.width)) / scale - translate.x + MARGIN * 4;
    const x = Math.min(left, right - seen);
    const inSight = known.filter((state) => {
      const from = state.x / scale - translate.x;
      return from < x + seen && from + state.width / scale > x;
    });
    const top = Math.min(...inSight.map((state) => state.y)) / scale - translate.y;
    const bottom = Math.max(...inSight.map((state) => state.y + state.height)) / scale - translate.y;
    this.style.height = `${Math.ceil((bottom - top) * READABLE) + MARGIN * 6}px`;
    graph.view.scaleAndTranslate(READABLE, -x, MARGIN * 4 - top);
  }

  #forget() {
    this.replaceChildren();
    this.#diagram = undefined;
    this.#drawn = undefined;
    this.#shown.clear();
  }

  #labelled() {
    const labels = this.labels ?? {};
    const model = new DOMParser().parseFromString(this.xml, 'application/xml');
    for (const element of model.querySelectorAll('[id]')) {
      const label = labels[element.id];
      if (label) element.setAttribute('name', label);
    }
    return new XMLSerializer().serializeToString(model);
  }

  #ids = [];

  #decorate() {
    const registry = this.#diagram.bpmnElementsRegistry;
    const ids = this.#ids;
    const known = (wanted) => (wanted ?? []).filter((id) => ids.includes(id));
    registry.removeCssClasses(ids, [VISITED, CURRENT]);
    registry.addCssClasses(known(this.visited), VISITED);
    registry.addCssClasses(known(this.current), CURRENT);
    this.#overlay(registry);
    if (this.clickable) {
      registry.getElementsByIds(known(Object.keys(this.descriptions ?? {}).concat(this.descriptions ? [] : ids)))
        .forEach((element) => this.#listen(element));
    }
  }

  #shown = new Map();

  /** Only what changed is drawn anew, so that a picture with fresh figures does not flicker. */
  #overlay(registry) {
    const colours = overlayStyles(this);
    for (const id of this.#ids) {
      const overlays = [];
      const add = (position, label, style) => overlays.push({ position, label: String(label), style });
      const count = this.counts?.[id];
      if (count) add('top-right', count, colours.count);
      if (this.late?.[id]) add('bottom-right', `\u26a0 ${this.late[id]}`, colours.late);
      if (this.notes?.[id]) add('bottom-left', this.notes[id], colours.note);
      const wanted = JSON.stringify(overlays);
      if (this.#shown.get(id) === wanted) continue;
      registry.removeAllOverlays(id);
      if (overlays.length > 0) registry.addOverlays(id, overlays);
      this.#shown.set(id, wanted);
    }
  }

  #tell(id) {
    this.dispatchEvent(new CustomEvent('element-click', { detail: { id } }));
  }

  /** The label of an element is drawn beside it; moving the picture is no click. */
  #listenToClicks(container) {
    let down;
    container.addEventListener('pointerdown', (event) => { down = event; }, true);
    container.addEventListener('pointerup', (event) => {
      const moved = down ? Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) : DRAG;
      const id = event.target.closest?.('[data-bpmn-id]')?.getAttribute('data-bpmn-id');
      const reacts = id && container.querySelector(`.${CLICKABLE}[data-bpmn-id="${CSS.escape(id)}"]`);
      if (reacts && moved < DRAG && event.button === 0) this.#tell(id);
      down = undefined;
    }, true);
  }

  #listen(element) {
    const node = element.htmlElement;
    if (!node || !element.bpmnSemantic.isShape) return;
    const { id, name } = element.bpmnSemantic;
    node.setAttribute('aria-label', this.descriptions?.[id] ?? name ?? id);
    if (node.classList.contains(CLICKABLE)) return;
    node.classList.add(CLICKABLE);
    node.setAttribute('tabindex', '0');
    node.setAttribute('role', 'button');
    node.addEventListener('keydown', (event) => { if (event.key === 'Enter') this.#tell(id); });
  }
}

function shapes(xml) {
  const model = new DOMParser().parseFromString(xml, 'application/xml');
  return [...model.querySelectorAll('[bpmnElement]')].map((shape) => shape.getAttribute('bpmnElement'));
}

/** Overlays are drawn as SVG attributes, so the theme's colours are read here. */
function overlayStyles(element) {
  const style = getComputedStyle(element);
  const colour = (name) => style.getPropertyValue(name).trim();
  const filled = (text, ground, line) => ({
    font: { color: text, size: 15, bold: true },
    fill: { color: ground, opacity: 100 },
    stroke: { color: line, width: 1 },
  });
  const quiet = filled(colour('--bpmn-quiet'), '#fff', colour('--bpmn-quiet'));
  return {
    count: filled(colour('--shice-accent-contrast'), colour('--shice-accent'), colour('--shice-accent')),
    late: filled('#fff', colour('--bpmn-late'), colour('--bpmn-late')),
    note: { ...quiet, font: { ...quiet.font, size: 13, bold: false } },
  };
}

if (!customElements.get('shice-bpmn-diagram')) customElements.define('shice-bpmn-diagram', BpmnDiagram);
