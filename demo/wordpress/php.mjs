/** Data as a file of PHP that returns it. */

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function valueOf(value) {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'object') {
    return `array(${Object.entries(value).map(([key, each]) => `${quoted(key)} => ${valueOf(each)}`)})`;
  }
  return String(value);
}

export const toPhp = (data) => `<?php\n// Written by demo/wordpress/build.mjs.\nreturn ${valueOf(data)};\n`;
