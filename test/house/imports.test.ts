import { describe, expect, it } from "vitest";
import { filesIn, type Import, importsOf } from "./source";

interface May {
  values: RegExp;
  types?: RegExp;
}

/** The rooms of a vendor: alike for all of them. */
function roomsOf(vendor: string): Record<string, May> {
  const room = `provider/${vendor}`;
  return {
    [room]: { values: new RegExp(`^(provider/(${vendor}|http|core)/|provider/version$|node:)`) },
    [`${room}/kinds`]: { values: new RegExp(`^(provider/(${vendor}/kinds|core)/|node:)`), types: /^@pulumi\/pulumi$/ },
    [`${room}/lookups`]: { values: new RegExp(`^provider/(${vendor}/lookups|core)/`) },
    [`${room}/options.ts`]: { values: /^$/, types: /^(@pulumi\/pulumi$|provider\/pulumi\/)/ },
    [`${room}/registry.ts`]: { values: new RegExp(`^${room}/kinds(/|$)`), types: /^provider\/core\// },
  };
}

/** What the files of a part of the house may import as values; types may come from a little further. */
const MAY: Record<string, May> = {
  "provider/core": { values: /^(provider\/core\/|fastest-levenshtein$|zod$)/ },
  "provider/http": { values: /^(provider\/(http|core)\/|undici$|node:)/ },
  ...roomsOf("thousandeyes"),
  ...roomsOf("acs-monitor"),
  "provider/acs-monitor/index.ts": {
    values: /^provider\/(pulumi|acs-monitor\/(kinds|lookups|vendor$|types$)|errors$)(\/|$)/,
    types: /^(@pulumi\/pulumi$|provider\/(core\/|acs-monitor\/options$))/,
  },
  "provider/runtime.ts": { values: /^provider\/(core|thousandeyes|acs-monitor)\// },
  "provider/version.ts": { values: /^$/ },
  "provider/pulumi": { values: /^(provider\/(pulumi|core)\/|provider\/version$|@pulumi\/pulumi(\/|$)|node:)/ },
  "provider/index.ts": {
    values: /^provider\/(pulumi|lookups$|thousandeyes\/(kinds|vendor$)|types|errors$)(\/|$)/,
    types: /^(@pulumi\/pulumi$|provider\/core\/|provider\/thousandeyes\/options$)/,
  },
  "provider/errors.ts": { values: /^provider\/http\/errors$/ },
  "provider/lookups.ts": {
    values: /^provider\/(pulumi|thousandeyes\/(lookups|vendor$))(\/|$)/,
    types: /^provider\/thousandeyes\/options$/,
  },
  "provider/types.ts": { values: /^$/, types: /^provider\/thousandeyes\/(kinds|lookups)\// },
  "emulator/index.ts": { values: /^emulator\/(server|thousandeyes|acs-monitor)\// },
  "emulator/server": {
    values: /^(emulator\/server\/|hono$|@hono\/node-server$|zod$|node:)/,
    types: /^emulator\/store\//,
  },
  "emulator/store": { values: /^emulator\/store\// },
  "emulator/thousandeyes": { values: /^(emulator\/(thousandeyes|server|store)\/|node:net$)/ },
  "emulator/acs-monitor": { values: /^emulator\/(acs-monitor|server|store)\// },
  "cli/main.ts": { values: /^(cli\/commands\/|commander$|node:)/ },
  "cli/commands": {
    values: /^(cli\/[a-z-]+\/|emulator\/index$|commander$)/,
  },
  "cli/account": { values: /^(cli\/(account|engine)\/|provider\/)/ },
  "cli/acs-monitor": { values: /^(cli\/(acs-monitor|account|engine|output)\/|provider\/|zod$|node:)/ },
  "cli/agents": { values: /^(cli\/(agents|account|output)\/|provider\/|zod$|node:)/ },
  "cli/alerts": { values: /^(cli\/(alerts|account|output)\/|provider\/|zod$|node:)/ },
  "cli/completion": { values: /^cli\/completion\//, types: /^commander$/ },
  "cli/cost": { values: /^(cli\/(cost|account|engine|output|units)\/|provider\/|zod$|node:)/ },
  "cli/doctor": { values: /^(cli\/(doctor|account|engine|output)\/|provider\/|zod$|node:)/ },
  "cli/drift": { values: /^(cli\/(drift|engine|output)\/|provider\/|zod$|node:)/ },
  "cli/engine": { values: /^(cli\/engine\/|provider\/|zod$|node:)/ },
  "cli/import": { values: /^(cli\/(import|account|engine|output)\/|provider\/|zod$|node:)/ },
  // What any command found out of any vendor.
  "cli/output": { values: /^(cli\/output\/|provider\/core\/(json|unknown)$|hono\/html$|node:)/ },
  "cli/report": { values: /^(cli\/(report|account|output|units)\/|provider\/|hono\/html$|zod$|node:)/ },
  "cli/results": { values: /^(cli\/(results|account|output)\/|provider\/|hono\/html$|uplot\/|zod$|node:)/ },
  "cli/test": { values: /^(cli\/(test|account|engine|output|units)\/|provider\/|zod$|node:)/ },
  "cli/units": { values: /^(cli\/units\/|provider\/|zod$)/ },
};

const allowed = ({ of, type }: Import, { values, types }: May) => values.test(of) || (type && types?.test(of) === true);

/** The files of a part: those of a smaller part inside it have rules of their own. */
function filesOf(part: string): string[] {
  const inner = Object.keys(MAY).filter((other) => other !== part && other.startsWith(part));
  return filesIn(part).filter((file) => !inner.some((other) => file.startsWith(other)));
}

describe("imports run one way", () => {
  it.each(Object.entries(MAY))("%s", (part, may) => {
    const forbidden = filesOf(part).flatMap((file) =>
      importsOf(file)
        .filter((one) => !allowed(one, may))
        .map(({ of }) => `${file} imports ${of}`),
    );
    expect(forbidden).toEqual([]);
  });

  it.each(["provider", "emulator", "cli"])("and no file of %s is left out of these rules", (folder) => {
    const parts = Object.keys(MAY);
    expect(filesIn(folder).filter((file) => !parts.some((part) => file.startsWith(part)))).toEqual([]);
  });
});

describe("what takes long to load", () => {
  const early = (file: string) => importsOf(file).filter(({ type, late }) => !type && !late);

  /** Every file that is loaded together with the given one. */
  function loadedWith(start: string): Set<string> {
    const seen = new Set<string>();
    const known = new Set(filesIn("provider").concat(filesIn("cli"), filesIn("emulator")));
    const visit = (of: string) => {
      const file = [of, `${of}.ts`, `${of}/index.ts`].find((one) => known.has(one));
      if (seen.has(file ?? of)) return;
      seen.add(file ?? of);
      if (file) for (const one of early(file)) visit(one.of);
    };
    visit(start);
    return seen;
  }

  it("is not loaded by a program: neither undici, zod nor the client, before the first lookup", () => {
    expect(
      ["provider/index.ts", "provider/acs-monitor/index.ts"]
        .flatMap((one) => [...loadedWith(one)])
        .filter((one) => /^(undici|zod)$|http\/(client|transport)/.test(one)),
    ).toEqual([]);
  });

  it("is not loaded by the provider process: nothing of Pulumi beside the host's own, no emulator, no commands", () => {
    const loaded = [...loadedWith("provider/runtime.ts")];
    expect(loaded.filter((one) => /^@pulumi|^provider\/pulumi|^emulator|^cli|^hono|^commander|^zod/.test(one))).toEqual(
      [],
    );
  });

  it("is not loaded by the emulator: no zod before the first fault", () => {
    expect([...loadedWith("emulator/index.ts")].filter((one) => one === "zod")).toEqual([]);
  });

  it("is not loaded by the command line before a command needs it", () => {
    const loaded = [...loadedWith("cli/main.ts")];
    expect(
      loaded.filter((one) => /^@pulumi|^hono|^@hono|^undici|^zod|^provider\/thousandeyes\/kinds/.test(one)),
    ).toEqual([]);
  });
});
