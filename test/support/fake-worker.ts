import type { Order, Report } from '../../src/worker/messages.ts';

/** A worker of which a test plays the part. */
export class FakeWorker extends EventTarget implements Worker {
  readonly orders: Order[] = [];
  terminated = false;
  onmessage: Worker['onmessage'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  onerror: Worker['onerror'] = null;

  postMessage(order: Order, transfer: Transferable[] | StructuredSerializeOptions = []): void {
    this.orders.push(structuredClone(order, Array.isArray(transfer) ? { transfer } : transfer));
  }

  terminate(): void {
    this.terminated = true;
  }

  report(report: Report): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(report) }));
  }

  break(): void {
    this.dispatchEvent(new Event('error'));
  }
}
