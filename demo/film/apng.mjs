/**
 * Writes pictures as an animated PNG: one palette for all, and of each picture only the rectangle that differs from the one before, with
 * unchanged pixels transparent. For flat colours, as in the elements, that is smaller than a video.
 */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const SEEN_THROUGH = 255;
const OVER = 1;

/** `frames`: `{ width, height, data }` with four bytes a pixel, as pngjs reads them, all of one size; and `ms`, how long each is shown. */
export function apng(frames) {
  const { width, height } = frames[0];
  const { palette, indexOf } = paletteOf(frames);
  const images = frames.map(({ data }) => indexed(data, indexOf));
  const header = Buffer.concat([numbers(width, height), Buffer.from([8, 3, 0, 0, 0])]);
  let sequence = 0;
  const parts = images.flatMap((image, index) => {
    const box = index === 0 ? { x: 0, y: 0, width, height } : changed(images[index - 1], image, width);
    const pixels = deflateSync(rows(image, images[index - 1], box, width), { level: 9 });
    const shown = Buffer.from([frames[index].ms >> 8, frames[index].ms & 255, 1000 >> 8, 1000 & 255, 0, OVER]);
    const control = chunk('fcTL', numbers(sequence++, box.width, box.height, box.x, box.y), shown);
    return [control, index === 0 ? chunk('IDAT', pixels) : chunk('fdAT', numbers(sequence++), pixels)];
  });
  const moves = frames.length > 1 ? [chunk('acTL', numbers(frames.length, 0))] : []; // for ever
  const transparent = Buffer.alloc(256, 255).fill(0, SEEN_THROUGH);
  const colours = [chunk('PLTE', palette), chunk('tRNS', transparent)];
  const shown = frames.length > 1 ? parts : parts.slice(1);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), ...moves, ...colours, ...shown, chunk('IEND')]);
}

/** The most frequent colours, and a function for the nearest of them. Colours that look the same are counted together. */
function paletteOf(frames) {
  const counted = new Map();
  for (const { data } of frames)
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.readUIntBE(at, 3);
      counted.set(colour, (counted.get(colour) ?? 0) + 1);
    }
  const alike = new Map();
  for (const [colour, count] of [...counted].sort((a, b) => b[1] - a[1])) {
    const kind = colour & 0xf8f8f8;
    const known = alike.get(kind) ?? { colour, count: 0 };
    alike.set(kind, { ...known, count: known.count + count });
  }
  const kept = [...alike.values()].sort((a, b) => b.count - a.count).slice(0, SEEN_THROUGH);
  const palette = Buffer.alloc(256 * 3);
  kept.forEach(({ colour }, index) => palette.writeUIntBE(colour, index * 3, 3));
  const indexOf = new Map([...counted.keys()].map((colour) => [colour, nearest(kept, colour)]));
  return { palette, indexOf };
}

function nearest(kept, colour) {
  const distance = (other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  let best = 0;
  let least = Infinity;
  for (const [index, { colour: other }] of kept.entries()) {
    const far = distance(other);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

const indexed = (data, indexOf) =>
  Uint8Array.from({ length: data.length / 4 }, (_, pixel) => indexOf.get(data.readUIntBE(pixel * 4, 3)));

/** The smallest rectangle around all differences; one pixel if there are none. */
function changed(before, image, width) {
  const [columns, lines] = [new Set(), new Set()];
  image.forEach((index, pixel) => {
    if (index === before[pixel]) return;
    columns.add(pixel % width);
    lines.add(Math.floor(pixel / width));
  });
  if (columns.size === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const [x, y] = [Math.min(...columns), Math.min(...lines)];
  return { x, y, width: Math.max(...columns) - x + 1, height: Math.max(...lines) - y + 1 };
}

function rows(image, before, box, width) {
  const data = Buffer.alloc(box.height * (box.width + 1)); // the byte before each row: unfiltered
  for (let y = 0; y < box.height; y++)
    for (let x = 0; x < box.width; x++) {
      const pixel = (box.y + y) * width + box.x + x;
      data[y * (box.width + 1) + 1 + x] = before?.[pixel] === image[pixel] ? SEEN_THROUGH : image[pixel];
    }
  return data;
}

function numbers(...values) {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}

function chunk(type, ...data) {
  const named = Buffer.concat([Buffer.from(type), ...data]);
  return Buffer.concat([numbers(named.length - 4), named, numbers(crc32(named))]);
}
