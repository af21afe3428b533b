import fs from 'node:fs';
const module = await import('fit-file-parser');
const Parser = module.default?.default ?? module.default;
const bytes = fs.readFileSync(process.argv[2]);
const times = [];
let records = 0;
for (let round = 0; round < 2; round++) {
  const before = process.hrtime.bigint();
  await new Promise((done, failed) => new Parser({force: true, mode: 'list'}).parse(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), (error, data) => {
    if (error) { failed(new Error(error)); return; }
    records = data.records.length;
    done();
  }));
  times.push(Number(process.hrtime.bigint() - before) / 1e9);
}
console.log(JSON.stringify({records, seconds: Math.min(...times)}));
