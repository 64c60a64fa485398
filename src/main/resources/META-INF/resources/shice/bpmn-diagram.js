/* Draws a BPMN model with bpmn-visualization, which must be loaded as window.bpmnvisu. Used by org.shice.ui.BpmnDiagram. */
const VISITED = 'bpmn-visited';
const CURRENT = 'bpmn-current';
const CLICKABLE = 'bpmn-clickable';
const PROPERTIES = ['xml', 'labels', 'visited', 'current', 'counts', 'clickable'];

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
      this.#diagram = new window.bpmnvisu.BpmnVisualization({ container, navigation: { enabled: true } });
      this.#diagram.load(model, { fit: { type: 'Center', margin: 16 } });
      this.#drawn = model;
    }
    this.#decorate();
  }

  #forget() {
    this.replaceChildren();
    this.#diagram = undefined;
    this.#drawn = undefined;
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

  #ids() {
    const model = new DOMParser().parseFromString(this.xml, 'application/xml');
    return [...model.querySelectorAll('[bpmnElement]')].map((shape) => shape.getAttribute('bpmnElement'));
  }

  #decorate() {
    const registry = this.#diagram.bpmnElementsRegistry;
    const ids = this.#ids();
    const known = (wanted) => (wanted ?? []).filter((id) => ids.includes(id));
    registry.removeCssClasses(ids, [VISITED, CURRENT]);
    registry.addCssClasses(known(this.visited), VISITED);
    registry.addCssClasses(known(this.current), CURRENT);
    ids.forEach((id) => registry.removeAllOverlays(id));
    for (const [id, count] of Object.entries(this.counts ?? {})) {
      if (ids.includes(id)) {
        registry.addOverlays(id, { position: 'top-right', label: String(count), style: overlayStyle(this) });
      }
    }
    if (this.clickable) registry.getElementsByIds(ids).forEach((element) => this.#listen(element));
  }

  #listen(element) {
    const node = element.htmlElement;
    if (!node || !element.bpmnSemantic.isShape || node.classList.contains(CLICKABLE)) return;
    node.classList.add(CLICKABLE);
    node.setAttribute('tabindex', '0');
    node.setAttribute('role', 'button');
    node.setAttribute('aria-label', element.bpmnSemantic.name ?? element.bpmnSemantic.id);
    const tell = () => this.dispatchEvent(new CustomEvent('element-click', { detail: { id: element.bpmnSemantic.id } }));
    node.addEventListener('click', tell);
    node.addEventListener('keydown', (event) => { if (event.key === 'Enter') tell(); });
  }
}

/** Overlays are drawn as SVG attributes, so the theme's colours are read here. */
function overlayStyle(element) {
  const style = getComputedStyle(element);
  const colour = (name) => style.getPropertyValue(name).trim();
  return {
    font: { color: colour('--shice-accent-contrast'), size: 12, bold: true },
    fill: { color: colour('--shice-accent'), opacity: 100 },
    stroke: { color: colour('--shice-accent'), width: 1 },
  };
}

if (!customElements.get('shice-bpmn-diagram')) customElements.define('shice-bpmn-diagram', BpmnDiagram);
