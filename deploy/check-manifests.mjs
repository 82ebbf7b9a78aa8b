// Checks Kubernetes manifests, read from standard input, against the API's schemas: kubernetes-models knows values and
// formats, kubernetes-types, through the TypeScript compiler, finds misspelt and unknown fields.
// Use: node check-manifests.mjs FOLDER < manifests.yaml, FOLDER being where npm installed these packages.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const require = createRequire(join(folder, "package.json"));
const yaml = require("yaml");
const typescript = require("typescript");

const faults = [];
const manifests = yaml.parseAllDocuments(readFileSync(0, "utf8")).map((document) => {
  document.errors.forEach((error) => faults.push(error.message));
  return document.toJS();
});

for (const manifest of manifests) {
  const { apiVersion, kind, metadata } = manifest;
  const Model = require(`kubernetes-models/${apiVersion}/${kind}`)[kind];
  try {
    new Model(manifest).validate();
  } catch (error) {
    faults.push(`${kind} ${metadata.name}: ${error.message}`);
  }
}

// A literal assigned to a typed constant may have no field that the type lacks, at any depth.
const source = manifests
  .map((manifest, i) => {
    const { apiVersion, kind } = manifest;
    const [group, version] = apiVersion.includes("/") ? apiVersion.split("/") : ["core", apiVersion];
    const module = `kubernetes-types/${group.split(".")[0]}/${version}`;
    const literal = JSON.stringify(manifest, null, 1);
    return `import type { ${kind} as T${i} } from "${module}";\nexport const m${i}: T${i} = ${literal};`;
  })
  .join("\n");
const file = join(folder, "manifests.ts");
writeFileSync(file, source);
const program = typescript.createProgram([file], { noEmit: true, strict: true, types: [] });
for (const diagnostic of typescript.getPreEmitDiagnostics(program)) {
  const { line } = typescript.getLineAndCharacterOfPosition(diagnostic.file, diagnostic.start);
  const message = typescript.flattenDiagnosticMessageText(diagnostic.messageText, " ");
  faults.push(`${source.split("\n")[line].trim()} ${message}`);
}

faults.forEach((fault) => console.error(fault));
console.log(`${manifests.length} manifests, ${faults.length} faults`);
process.exit(faults.length === 0 && manifests.length > 0 ? 0 : 1);
