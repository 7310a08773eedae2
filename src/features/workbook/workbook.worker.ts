import type { Workbook } from '../../present/workbook/workbook.ts';
import type { WorkbookMessage } from './workbook-message.ts';
import { writeWorkbook } from './write-workbook.ts';

const say = (message: WorkbookMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Workbook>) => {
  writeWorkbook(data)
    .then((file) => say({ ok: true, file }))
    .catch((reason: unknown) => say({ ok: false, message: String(reason) }));
});
