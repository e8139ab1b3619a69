import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who was asked for. */
export interface StrangerProxy {
  readonly port: number;
  readonly strangers: () => readonly string[];
  readonly close: () => void;
}

/** What browsers ask their makers in spite of every switch: for updates, accounts, remote settings. */
const BROWSER_OWN =
  /^(update\.googleapis\.com|clients2\.google\.com|accounts\.google\.com|firefox\.settings\.services\.mozilla\.com)(:443)?$/;

const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts the proxy; localhost must go past it. */
export async function strangerProxy(): Promise<StrangerProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(URL.canParse(request.url ?? '') ? new URL(request.url ?? '').host : (request.url ?? ''));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser that ends may hang up first, and nobody else listens to this socket.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const port = await listen(server);
  server.unref();
  return {
    port,
    strangers: () => asked.filter((host) => !BROWSER_OWN.test(host)),
    close: () => server.close(),
  };
}
