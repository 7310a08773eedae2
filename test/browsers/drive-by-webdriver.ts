import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { until, type Engine } from './engine.ts';
import { findNamed, type Named } from './in-page.ts';
import { listenLocally, type Onlooker } from './onlooker.ts';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'; // the name that the W3C gave to a reference of an element

interface Options {
  readonly driver: string;
  readonly binary: string;
  /** Through which all that is not the app goes. */
  readonly onlooker: Onlooker;
  readonly env: NodeJS.ProcessEnv;
}

/** As long as a whole step may take: the driver was seen to give no answer for minutes, and to answer at once when it was started again. */
const patience = 90_000; // milliseconds

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

/** A browser behind a driver that speaks W3C WebDriver over HTTP, as WebKitGTK has it. */
export async function startByWebDriver(name: string, { driver, binary, onlooker, env }: Options): Promise<Engine> {
  const port = await freePort();
  const running = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
  const call: Call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const said: { value: unknown } = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(said.value)}`);
    return said.value;
  };
  const end = () => running.kill();
  try {
    await until(`the driver of ${name}`, () => call('GET', '/status').catch(() => undefined));
    return await drive(call, { name, binary, onlooker, end });
  } catch (failure) {
    end();
    throw failure;
  }
}

interface Driven extends Pick<Options, 'binary' | 'onlooker'> {
  readonly name: string;
  /** Ends the driver. */
  readonly end: () => void;
}

async function drive(call: Call, { name, binary, onlooker, end }: Driven): Promise<Engine> {
  const proxy = { proxyType: 'manual', httpProxy: onlooker.address, sslProxy: onlooker.address, noProxy: ['127.0.0.1'] };
  const capabilities = { alwaysMatch: { proxy, 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  const session: { sessionId: string; capabilities: { browserVersion: string } } = JSON.parse(
    JSON.stringify(await call('POST', '/session', { capabilities })),
  );
  const at = (path: string) => `/session/${session.sessionId}${path}`;
  const script = (source: string, args: readonly unknown[]) => call('POST', at('/execute/async'), { script: source, args });
  await call('POST', at('/timeouts'), { script: 60_000, pageLoad: 60_000 });
  const find = (what: Named): Promise<string> =>
    until(`${what.role} ${what.name}`, async () => {
      const found = await call('POST', at('/execute/sync'), { script: `return (${findNamed.toString()})(arguments[0])`, args: [what] });
      return typeof found === 'object' && found !== null ? String(Reflect.get(found, elementKey)) : undefined;
    });
  const on = async (what: Named, action: string, body: object): Promise<void> => {
    const element = await find(what);
    // Seen: this driver presses nothing that stands half below the window, and does not scroll there.
    const script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
    await call('POST', at('/execute/sync'), { script, args: [{ [elementKey]: element }] });
    await call('POST', at(`/element/${element}/${action}`), body).catch((failure: unknown) => {
      throw new Error(`${action} on ${what.role} ${what.name}`, { cause: failure });
    });
  };
  return {
    name,
    version: session.capabilities.browserVersion,
    open: async (address) => void (await call('POST', at('/url'), { url: address })),
    reload: async () => void (await call('POST', at('/refresh'), {})),
    run: async (work, ...handed) => {
      const source = `const done = arguments[1];
        (async () => JSON.stringify(await (${work.toString()})(...JSON.parse(arguments[0]))) ?? 'null')()
          .then((found) => done({ found }), (failure) => done({ failure: String(failure) }));`;
      const { found, failure }: { found?: string; failure?: string } = Object(await script(source, [JSON.stringify(handed)]));
      if (found === undefined) throw new Error(`${name}: ${failure}`);
      return JSON.parse(found);
    },
    press: (what) => on(what, 'click', {}),
    write: async (what, text) => {
      await on(what, 'clear', {});
      await on(what, 'value', { text });
    },
    askedElsewhere: () => onlooker.asked,
    close: async () => {
      await call('DELETE', at('')).catch(() => undefined);
      end();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenLocally(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
