import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { addressOf, choicesFrom, ELEMENTS, fieldsOf, folderFrom } from '../../demo/docs/assets/embed/choices.js';
import { contrast, verdict } from '../../demo/docs/assets/embed/contrast.js';
import { planOf } from '../../demo/docs/assets/embed/plan.js';
import { formsOf, readyFile, renderCommand, reserveCss } from '../../demo/docs/assets/embed/snippets.js';
import {
  cleaned,
  cssOf,
  PRESETS,
  presetOf,
  presetTheme,
  themeFrom,
  VARIABLES,
} from '../../demo/docs/assets/embed/theme.js';
import { library } from '../../dist/docs/assets/embed/library.js';

const chosen = (address) => choicesFrom(address, library).choices;
const planFrom = (address) => planOf(chosen(address), library);
const formsFrom = (address, more) => formsOf(chosen(address), library, more);
const textOf = (address, form = 'html', more = {}) =>
  formsFrom(address, more)
    [form].map(({ text }) => text)
    .join('\n\n');

describe('an address', () => {
  const addresses = [
    '',
    'routine=full&lang=da',
    'routine=own&exercises=butterfly+hip-flexor+sit-to-stand&lang=sv&floor-free=1&person=senior&level=3',
    'element=card&exercise=glute-bridge&expanded=1&accent=%237a3e52&font=Georgia%2C+serif',
    'element=timer&seconds=45&each-side=1&label=Planke+%26+%22mere%22&prominent=1',
    'element=timer&timer=hip-flexor&person=man',
    'element=figure&exercise=sit-to-stand&hide-caption=1&figure-body=oklch%280.5+0.1+20%29',
    'element=guide&topic=safety&heading=Pas+p%C3%A5&files=bundle&integrity=none&for=shopify&width=tablet&scheme=dark',
    'routine=full&minutes=5&folder=https%3A%2F%2Fcdn.example%2Flimber%2F&integrity=all',
  ];
  for (const address of addresses) {
    test(`${address || 'without choices'} is the same after reading and writing`, () => {
      const { choices, problems } = choicesFrom(address, library);
      assert.deepEqual(problems, []);
      const again = addressOf(choices, library);
      assert.deepEqual(choicesFrom(again, library), { choices, problems: [] });
      assert.equal(again.length, address.length, again);
    });
  }

  const bad = {
    'element=banner': /^element is left out: expected routine, card, .*got “banner”\.$/,
    'routine=shortt': /^routine is left out/,
    'exercises=butterfly+nothing': /^exercises is left out: expected ids of moves/,
    'level=9': /^level is left out: expected a whole number from 1 to 3, got “9”\.$/,
    'minutes=0.5': /^minutes is left out/,
    'lang=xx': /^lang is left out: expected en, da, sv/,
    'floor-free=maybe': /^floor-free is left out/,
    'accent=red;}': /^accent is left out: expected a colour/,
    'font=</style>': /^font is left out/,
    'radius=wide': /^radius is left out: expected a length/,
    'folder=javascript:alert(1)': /^folder is left out/,
    'colour=red': /^There is no choice “colour”\.$/,
  };
  for (const [address, sentence] of Object.entries(bad)) {
    test(`${address} counts as not given, and is explained in a sentence`, () => {
      const { choices, problems } = choicesFrom(address, library);
      assert.equal(problems.length, 1, problems.join());
      assert.match(problems[0], sentence);
      assert.deepEqual(choices, chosen(''));
    });
  }

  test('a repeated move is used once', () => {
    assert.deepEqual(chosen('routine=own&exercises=butterfly,clamshell+butterfly').exercises, [
      'butterfly',
      'clamshell',
    ]);
  });

  test('repeated names, and names of object properties, are harmless', () => {
    const { problems } = choicesFrom('lang=da&lang=sv&__proto__=1&constructor=2&toString=', library);
    assert.equal(problems.length, 3);
    assert.equal(chosen('lang=da&lang=sv').lang, 'da');
  });
});

test('a folder is a path on the server or an https address', () => {
  const given = [
    '/limber',
    'https://cdn.example/x/1.0',
    ' /a/ ',
    '//evil.example/',
    'http://a.example/',
    'limber',
    '/a"b',
    '/a b',
  ];
  assert.deepEqual(given.map(folderFrom), [
    ...['/limber/', 'https://cdn.example/x/1.0/', '/a/'],
    ...[undefined, undefined, undefined, undefined, undefined],
  ]);
});

describe('the element', () => {
  test('has no attribute with a default value', () => {
    assert.deepEqual(planFrom('').attributes, { routine: 'short', lang: 'en' });
    assert.deepEqual(planFrom('element=card&lang=da').attributes, { exercise: 'knee-to-chest', lang: 'da' });
  });

  test('has no attribute of another element', () => {
    const all = 'minutes=5&floor-free=1&person=man&level=2&heading=Hi&prominent=1&expanded=1&hide-caption=1&seconds=20';
    const names = Object.fromEntries(
      ELEMENTS.map((element) => [element, Object.keys(planFrom(`element=${element}&${all}`).attributes).toSorted()]),
    );
    assert.deepEqual(names.card, ['exercise', 'expanded', 'floor-free', 'lang', 'level', 'person']);
    assert.deepEqual(names.timer, ['lang', 'prominent', 'seconds']);
    assert.deepEqual(names.figure, ['exercise', 'hide-caption', 'lang', 'person']);
    assert.deepEqual(names.guide, ['heading', 'lang', 'topic']);
    assert.ok(names.routine.includes('prominent') && !names.routine.includes('expanded'));
  });

  test('has a fallback text in its language', () => {
    assert.match(planFrom('lang=da').text, /^Lænd og hofter .*: Knæ til bryst · Bækkenvip · /);
    assert.match(planFrom('routine=own&exercises=butterfly+clamshell&lang=sv').text, /^[^<>\n]+ · [^<>\n]+$/);
    for (const [id, { lines }] of Object.entries(library.exercises)) {
      for (const line of Object.values(lines)) assert.match(line, /^[^<>\n\u00ad]{20,}$/, id);
    }
  });
});

describe('minutes', () => {
  test('are an attribute of any routine', () => {
    const { attributes } = planFrom('routine=full&minutes=8&lang=da');
    assert.deepEqual(attributes, { routine: 'full', minutes: 8, lang: 'da' });
    const own = planFrom('routine=own&exercises=butterfly+clamshell&minutes=3').attributes;
    assert.deepEqual(own, { exercises: 'butterfly clamshell', minutes: 3, lang: 'en' });
  });

  test('leave the moves out of the fallback text, since they depend on the time', () => {
    for (const [id, { names }] of Object.entries(library.routines)) {
      for (const [lang, name] of Object.entries(names)) {
        assert.match(name, /^[^<>{}\d]{4,}$/, id);
        assert.equal(planFrom(`routine=${id}&minutes=3&lang=${lang}`).text, name);
      }
    }
  });
});

describe('a snippet', () => {
  test('names existing files with their right hashes', () => {
    for (const address of ['integrity=all', 'files=bundle&lang=sv', 'lang=da']) {
      const text = textOf(address);
      const [files] = [[...text.matchAll(/"\/limber\/([^"]+)" integrity="([^"]+)"/g)]];
      assert.ok(files.length > 0, text);
      for (const [, file, hash] of files) {
        const content = readFileSync(`dist/cdn/${file}`);
        assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
      }
    }
    const map = JSON.parse(textOf('integrity=all').match(/<script type="importmap">(.*?)<\/script>/)[1]);
    const chunks = readdirSync('dist/cdn').filter((file) => /^limber-.*\.js$/.test(file));
    assert.deepEqual(
      Object.keys(map.integrity),
      chunks.map((file) => `/limber/${file}`),
    );
    assert.doesNotMatch(textOf('integrity=none'), /integrity/);
  });

  test('of a guide preloads its texts', () => {
    const files = (address) => [
      ...textOf(address).matchAll(/modulepreload" href="\/limber\/limber-([\w-]+)-[\w-]{6}\.js"/g),
    ];
    const names = (address) => files(address).map(([, name]) => name);
    assert.deepEqual(names('element=guide&topic=safety&lang=sv'), ['core', 'sv', 'guide', 'guide-sv']);
    assert.deepEqual(names('element=guide&topic=plan&lang=da'), ['core', 'da', 'guide', 'plan-da']);
  });

  test('agrees with files.json, if that exists', { skip: !existsSync('dist/cdn/files.json') }, () => {
    const { files } = JSON.parse(readFileSync('dist/cdn/files.json', 'utf8'));
    for (const { name, integrity } of files) {
      if (name.endsWith('.js')) assert.equal(library.integrity[name], integrity, name);
    }
  });

  test('has the element in each form, with escaped text', () => {
    const forms = formsFrom('heading=%3Cb%3E+%22%26%7B%7B&lang=da&for=react');
    for (const [name, blocks] of Object.entries(forms)) {
      const all = blocks.map(({ text }) => text).join('\n');
      assert.match(all, /short/, name);
      if (name === 'html' || name === 'shopify') assert.doesNotMatch(all, /<b>/, name);
    }
    assert.match(textOf('heading=%3Cb%3E+%22%26', 'html'), /heading="&lt;b&gt; &quot;&amp;"/);
  });

  test('for Shopify has the bundle of its language or the loader, without a hash', () => {
    assert.match(textOf('lang=da&files=bundle', 'shopify'), /\{\{ 'limber\.da\.bundle\.js' \| asset_url \}\}/);
    assert.match(textOf('lang=da', 'shopify'), /\{\{ 'limber\.js' \| asset_url \}\}/);
    assert.doesNotMatch(textOf('lang=da&files=bundle', 'shopify'), /integrity|modulepreload/);
  });

  test('for Shopify contains no Liquid from choices', () => {
    assert.doesNotMatch(textOf('heading=%7B%7B+shop.name+%7D%7D', 'shopify').replace(/src="[^"]*"/, ''), /\{[{%]/);
  });

  test('for WordPress is a tag, a shortcode, and a marked place with its script', () => {
    const [block, shortcode, marked, head] = formsFrom('floor-free=1&lang=da', {}).wordpress.map(({ text }) => text);
    assert.match(block, /<routine-list routine="short" floor-free lang="da">/);
    assert.equal(shortcode, '[limber routine="short" floor-free]');
    assert.match(
      marked,
      /^<div data-limber="routine-list" data-routine="short" data-floor-free="" data-lang="da" lang="da">/,
    );
    assert.match(head, /limber\.enhance\.js/);
    assert.equal(
      formsFrom('element=figure').wordpress[1].text,
      '[limber element="exercise-figure" exercise="knee-to-chest"]',
    );
  });

  test('for React has properties, and text as a string', () => {
    const text = textOf('floor-free=1&level=2&accent=%23123456&heading=%22a%22', 'react');
    assert.match(text, /^import 'limber\/routine-list\.js';\nimport type \{\} from 'limber\/react';/);
    assert.match(text, /^ {6}floor-free$/m);
    assert.match(text, /^ {6}level=\{2\}$/m);
    assert.match(text, /^ {6}heading=\{"\\"a\\""\}$/m);
    assert.match(text, /style=\{\{ '--limber-accent': "#123456" \}\}/);
  });

  test('for prerendered HTML names the ready file, or the command that makes it', () => {
    const known = { ...library, ready: ['da/routine-short.prerendered.html'] };
    const plain = planOf(chosen('lang=da'), known);
    assert.equal(readyFile(plain, known), 'da/routine-short.prerendered.html');
    assert.equal(readyFile(planOf(chosen('lang=da&level=2'), known), known), undefined);
    const ready = '<script src="/limber/limber.js"></script>';
    const [{ text }] = formsOf(chosen('lang=da&folder=/x/'), known, { ready }).prerendered;
    assert.equal(text, '<script src="/x/limber.js"></script>');
    assert.equal(
      renderCommand(planFrom("heading=Anna's&lang=da"), '/limber/'),
      `node dist/cli.js render routine-list --routine short --heading 'Anna'\\''s' --lang da --link-css=/limber/ --out limber.html`,
    );
  });

  test('reserves the measured height, by width', () => {
    const css = reserveCss(planFrom(''), [
      [264, 1120, 0],
      [576, 640, 0.25],
    ]);
    assert.match(css, /routine-list\[routine="short"\]:not\(:defined\)::before \{[^}]*block-size: 70em;/);
    assert.match(css, /@container \(width >= 36em\) \{ block-size: calc\(40em \+ 25cqi\); \}/);
  });
});

describe('a theme', () => {
  test('with a surface adds padding only to elements without a box', () => {
    const theme = new Map([['surface', '#fbf6ee']]);
    assert.match(
      cssOf(theme),
      /^hold-timer, exercise-figure, exercise-guide \{\n {2}padding: 1em;[^}]*background: var\(--limber-surface\);/m,
    );
    assert.doesNotMatch(cssOf(theme, { tags: ['routine-list'] }), /padding/);
    assert.doesNotMatch(cssOf(new Map([['accent', 'red']])), /padding/);
  });

  test('accepts no value that could end its declaration', () => {
    for (const name of Object.keys(VARIABLES)) {
      for (const value of ['red;x', 'a}b', '</style>', 'url("//x")', '"', 'a\\b', 'x{', '@import', '']) {
        assert.equal(cleaned(name, value), undefined, `${name}: ${value}`);
      }
    }
  });

  test('is written in the order of the variables, and can be read again', () => {
    const { theme, problems } = themeFrom(
      new URLSearchParams('radius=1&accent=%23abc&shadow=0+2px+4px+rgb(0+0+0+/+0.2)'),
    );
    assert.deepEqual(problems, []);
    assert.equal(
      cssOf(theme),
      ':root {\n  --limber-accent: #abc;\n  --limber-radius: 1em;\n  --limber-shadow: 0 2px 4px rgb(0 0 0 / 0.2);\n}',
    );
    assert.equal(cssOf(new Map()), '');
  });

  test('each preset is valid, and is recognised', () => {
    for (const name of Object.keys(PRESETS)) {
      const theme = presetTheme(name);
      for (const [key, value] of theme) assert.equal(cleaned(key, value), value, `${name}, ${key}`);
      assert.equal(presetOf(theme), name);
    }
    assert.equal(presetOf(new Map([['accent', '#010203']])), undefined);
  });
});

test('contrast is described by its ratio, never rounded up, and what that is enough for', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast([255, 255, 255], [118, 118, 118]).toFixed(2), '4.54');
  const words = (ratio, use) => verdict(ratio, use).words;
  assert.equal(words(4.96), '4.9:1, enough for text (AA)');
  assert.equal(words(4.499), '4.4:1, enough for large text only; text needs 4.5:1');
  assert.equal(words(2), '2.0:1, too little for text, which needs 4.5:1');
  assert.equal(words(12), '12.0:1, enough for all text (AAA)');
  assert.equal(words(3, 'sign'), '3.0:1, enough for lines and signs');
  assert.equal(verdict(2.99, 'sign').isEnough, false);
});

test('every choice has a control on the page', () => {
  const html = readFileSync('dist/docs/builder.html', 'utf8');
  const missing = Object.keys(fieldsOf(library)).filter((name) => name !== 'for' && !html.includes(`name="${name}"`));
  assert.deepEqual(missing, []);
});
