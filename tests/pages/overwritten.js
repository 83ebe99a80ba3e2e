/** Built-in methods as overwritten by libraries of 2007–2015 that shops still load: after Prototype.js 1.6 and 1.7 and MooTools 1.5. */
(() => {
  const K = (each) => each;
  const addTo = (target, methods) => {
    for (const name of Object.keys(methods)) target[name] = methods[name]; // each of them enumerable
  };
  const toArray = function () {
    return [...this];
  };
  const json = (value) => (value && typeof value.toJSON === 'function' ? value.toJSON() : JSON.stringify(value));

  // ignores the mapping function, and makes empty slots of anything that is no list
  Array.from = (list) => (list ? Array.prototype.slice.call(list) : []);

  addTo(Array.prototype, {
    toArray,
    entries: toArray,
    toJSON() {
      return `[${this.map(json).join(', ')}]`;
    },
    reduce() {
      return this.length > 1 ? this : this[0];
    },
    find(iterator = K, context = undefined) {
      for (let at = 0; at < this.length; at += 1) if (iterator.call(context, this[at], at)) return this[at];
      return undefined;
    },
    map(iterator = K, context = undefined) {
      const results = [];
      this.forEach((each, index) => results.push(iterator.call(context, each, index)));
      return results;
    },
    filter(iterator = K, context = undefined) {
      const results = [];
      this.forEach((each, index) => iterator.call(context, each, index) && results.push(each));
      return results;
    },
    some(iterator = K, context = undefined) {
      return this.find((each, index) => iterator.call(context, each, index)) !== undefined;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    each(iterator) {
      this.forEach(iterator);
      return this;
    },
    without() {
      return [];
    },
    size() {
      return this.length;
    },
  });
  addTo(String.prototype, {
    toJSON() {
      return `"${this}"`;
    },
    toArray() {
      return this.split('');
    },
    strip() {
      return this.trim();
    },
    times() {
      return '';
    },
  });
  addTo(Number.prototype, {
    toJSON() {
      return `${this}`;
    },
  });
  const { bind } = Function.prototype;
  addTo(Function.prototype, {
    bind(...parameters) {
      return parameters.length < 2 && parameters[0] === undefined ? this : bind.apply(this, parameters);
    },
    delay() {},
    defer() {},
    wrap() {},
  });
  const own = () => {
    throw new Error('This method of the page was called by an element of the library.');
  };
  const taken = {
    ...{
      show: own,
      hide: own,
      toggle: own,
      next: own,
      previous: own,
      select: own,
      update: own,
      reset: own,
      clone: own,
    },
    ...{ start: own, pause: own, stop: own, up: own, down: own, fire: own, match: own, empty: own, visible: own },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
  };
  addTo(HTMLElement.prototype, taken);
  document.getElementsByClassName = own;
  globalThis.Text = class {};
  // made by the page itself
  addTo(Object.prototype, {
    extended() {
      return this;
    },
  });
})();
