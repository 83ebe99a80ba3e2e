/** The block in the editor: what is chosen on the side, and in the text the element itself. As it stands, without a build. */
{
  const { wp, limberChoices } = window;
  const { createElement: el, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, RangeControl, SelectControl, ToggleControl } = wp.components;
  const { __ } = wp.i18n;

  /** Which attribute says what an element shows. */
  const ids = { 'routine-list': 'routine', 'exercise-card': 'exercise', 'exercise-guide': 'topic' };

  const elements = () => [
    { value: 'routine-list', label: __('A routine', 'limber') },
    { value: 'exercise-card', label: __('One exercise', 'limber') },
    { value: 'exercise-guide', label: __('A part of the guide', 'limber') },
  ];

  const persons = () => [
    { value: 'woman', label: __('A woman', 'limber') },
    { value: 'man', label: __('A man', 'limber') },
    { value: 'senior', label: __('An older woman', 'limber') },
  ];

  const labels = () => ({
    routine: __('Routine', 'limber'),
    exercise: __('Exercise', 'limber'),
    topic: __('Part', 'limber'),
  });

  /** Where the editor shows the text in a frame of its own, that has scripts as old as the web, and no modules. */
  function bringLibrary(node) {
    const { head, defaultView } = node?.ownerDocument ?? {};
    if (!head || defaultView === window || head.querySelector('#limber-in-frame')) return;
    const script = Object.assign(head.ownerDocument.createElement('script'), { id: 'limber-in-frame', type: 'module' });
    script.src = limberChoices.library;
    head.append(script);
  }

  /** As the server writes it: see block() in limber.php. In the language of the site, which may not be that of the editor. */
  function preview({ element, level, person, floorFree, prominent, ...stored }) {
    const id = ids[element];
    const isGuide = element === 'exercise-guide';
    const attributes = {
      // another choice is another element, as on a page
      key: element,
      lang: limberChoices.lang,
      [id]: stored[id],
      ...(!isGuide && level > 1 && { level }),
      ...(!isGuide && person !== 'woman' && { person }),
      ...(!isGuide && floorFree && { 'floor-free': '' }),
      ...(element === 'routine-list' && prominent && { prominent: '' }),
    };
    return el(element, attributes, limberChoices.names[element][stored[id]]);
  }

  function Edit({ attributes, setAttributes }) {
    const { element } = attributes;
    const id = ids[element];
    const set = (name) => (value) => setAttributes({ [name]: value });
    const select = (name, label, options) =>
      el(SelectControl, { key: name, label, value: attributes[name], options, onChange: set(name) });
    const toggle = (name, label) =>
      el(ToggleControl, { key: name, label, checked: attributes[name], onChange: set(name) });
    const choices = Object.entries(limberChoices.names[element]).map(([value, label]) => ({ value, label }));
    const more = [
      el(RangeControl, {
        ...{ key: 'level', label: __('How much', 'limber'), value: attributes.level, min: 1, max: 3 },
        onChange: set('level'),
      }),
      select('person', __('Who is shown', 'limber'), persons()),
      toggle('floorFree', __('Begin with “Off the floor”', 'limber')),
      ...(element === 'routine-list' ? [toggle('prominent', __('A filled Start button', 'limber'))] : []),
    ];
    return el(
      Fragment,
      {},
      el(
        InspectorControls,
        {},
        el(
          PanelBody,
          { title: __('What is shown', 'limber') },
          select('element', __('Show', 'limber'), elements()),
          select(id, labels()[id], choices),
          ...(element === 'exercise-guide' ? [] : more),
        ),
      ),
      // a click chooses the block, and starts nothing
      el('div', useBlockProps(), el(Disabled, {}, el('div', { ref: bringLibrary }, preview(attributes)))),
    );
  }

  wp.blocks.registerBlockType('limber/element', { edit: Edit, save: () => null });
}
