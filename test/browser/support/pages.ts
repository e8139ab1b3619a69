import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
};

/** Pages on a localhost port of their own, which is an origin of their own. */
export interface ServedPages {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly requests: () => readonly string[];
  readonly close: () => void;
}

/** Serves a directory, or pages given by their path; a path that is neither gives 404. */
export async function servePages(source: string | Record<string, string>): Promise<ServedPages> {
  const requests: string[] = [];
  const read = async (path: string) =>
    typeof source === 'string' ? readFile(join(source, normalize(path))) : source[path];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const body = await read(pathname).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    requests: () => requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
