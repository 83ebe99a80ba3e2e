import fc from 'fast-check';
fc.configureGlobal({ seed: Number(process.argv[2]) });
const { fuzz } = await import('./tests/tools/collection-fuzz.mjs');
try { fuzz(10000); console.log('ok', process.argv[2]); } catch (e) { console.log(String(e.message).slice(0, 900)); }
