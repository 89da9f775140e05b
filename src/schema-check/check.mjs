// ajv in strict mode over every sample and every broken record, and the TypeScript that is made from the schemas.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';

const SCHEMAS = 'src/main/resources/org/dialoguerecords/json/dialogue-record-1';
const SAMPLES = 'src/main/resources/org/dialoguerecords/samples/';
const BROKEN = 'src/test/resources/org/dialoguerecords/json/broken/';

const json = file => JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
const failures = [];

function validator(schema) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
  formats(ajv);
  return ajv.compile(schema);
}

let records = 0;
for (const variant of ['', '.strict']) {
  const schema = json(`${SCHEMAS}${variant}.schema.json`);
  const validate = validator(schema);
  for (const name of readdirSync(SAMPLES).filter(name => name.endsWith('.json'))) {
    records++;
    if (!validate(json(SAMPLES + name))) {
      failures.push(`${name}: ${JSON.stringify(validate.errors.slice(0, 3))}`);
    }
  }
  const types = await compile(schema, 'Dialogue', { bannerComment: '', unreachableDefinitions: true });
  writeFileSync(`target/schema-check/dialogue-record${variant}.d.ts`, types);
  for (const name of ['Delegation', 'Individual', 'Representative', 'Statement', 'OnBehalfOf']) {
    if (!new RegExp(`^export (interface|type) ${name} `, 'm').test(types)) {
      failures.push(`the TypeScript of the ${variant ? 'strict' : 'lenient'} schema has no ${name}`);
    }
  }
}

const validate = validator(json(`${SCHEMAS}.schema.json`));
for (const line of readFileSync(`${BROKEN}index.csv`, 'utf8').trim().split('\n').slice(1)) {
  const [name, expected] = [line.split(',')[0], line.split(',').at(-1)];
  if (expected !== 'unreadable') {
    records++;
    if (validate(json(BROKEN + name)) === (expected === 'caught')) {
      failures.push(`${name}: expected ${expected}`);
    }
  }
}

failures.forEach(failure => console.error(failure));
console.log(`ajv: ${records} checks, ${failures.length} failures`);
process.exitCode = failures.length ? 1 : 0;
