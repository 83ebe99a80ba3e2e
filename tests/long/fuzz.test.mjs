import { test } from 'node:test';
import { fuzz } from '../tools/collection-fuzz.mjs';

test('a hundred thousand random collections, valid, broken and hostile, are read or reported', () => fuzz(100_000));
