/** A stack of its own on ports of its own, with the samples, ended with the tests. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const MINUTES = 10;

export async function startStack() {
  const data = mkdtempSync(path.join(tmpdir(), 'gongkai-browser-'));
  const launcher = spawn(path.join(REPOSITORY, 'deploy/local/run'), ['--data', data, '--port-base', process.env.PORT_BASE ?? '27080'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => launcher.once('exit', done));
  await new Promise((up, failed) => {
    let said = '';
    const late = setTimeout(() => failed(new Error(`The stack did not start within ${MINUTES} minutes:\n${said}`)), MINUTES * 60_000);
    launcher.stdout.on('data', (words) => {
      said += words;
      if (said.includes('Ctrl-C stops everything')) {
        clearTimeout(late);
        up();
      }
    });
    launcher.once('exit', (code) => failed(new Error(`The stack ended with ${code}:\n${said}`)));
  });
  return {
    ...JSON.parse(readFileSync(path.join(data, 'stack.json'))),
    async stop() {
      launcher.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
