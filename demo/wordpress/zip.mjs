/** A folder as a .zip, as small as WordPress needs it: no dates, no rights. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crcOf(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function record(fields) {
  const sizes = fields.map(([size]) => size);
  const bytes = Buffer.alloc(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

const JANUARY_1980 = (1 << 5) | 1;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;

/** All files below `folder`, under `name/`. */
export function zipOf(folder, name) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => statSync(join(folder, path)).isFile()).toSorted();
  const [parts, directory] = [[], []];
  let at = 0;
  for (const path of files) {
    const bytes = readFileSync(join(folder, path));
    const deflated = deflateRawSync(bytes);
    const fileName = Buffer.from(`${name}/${path}`);
    const shared = [
      ...[20, UTF8_NAMES, DEFLATED, 0, JANUARY_1980].map((value) => [2, value]),
      ...[crcOf(bytes), deflated.length, bytes.length].map((value) => [4, value]),
      ...[fileName.length, 0].map((value) => [2, value]),
    ];
    const local = record([[4, 0x04034b50], ...shared]);
    const more = [...[0, 0, 0].map((value) => [2, value]), [4, 0], [4, at]];
    directory.push(record([[4, 0x02014b50], [2, 20], ...shared, ...more]), fileName);
    parts.push(local, fileName, deflated);
    at += local.length + fileName.length + deflated.length;
  }
  const size = Buffer.concat(directory).length;
  const count = files.length;
  const end = [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ];
  return Buffer.concat([...parts, ...directory, record(end)]);
}
