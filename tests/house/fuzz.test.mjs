import { test } from 'node:test';
import { fuzz } from '../tools/collection-fuzz.mjs';

test('ten thousand collections, broken and hostile, are read or told', () => fuzz(10_000));
