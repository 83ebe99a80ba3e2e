import { test } from 'node:test';
import { fuzz } from '../tools/collection-fuzz.mjs';

test('ten thousand random collections, valid, broken and hostile, are read or reported', () => fuzz(10_000));
