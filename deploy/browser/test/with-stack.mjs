/** Starts a stack with the samples on ports of its own, runs a command with its address in STACK, and ends it again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const MINUTES = 5;

const data = mkdtempSync(path.join(tmpdir(), 'gongkai-browser-'));
const launcher = spawn(path.join(REPOSITORY, 'deploy/local/run'), ['--data', data, '--port-base', process.env.PORT_BASE ?? '27080'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = once(launcher, 'exit');

async function up() {
  let said = '';
  const late = setTimeout(() => launcher.kill('SIGTERM'), MINUTES * 60_000);
  for await (const words of launcher.stdout) {
    said += words;
    if (said.includes('Ctrl-C stops everything')) {
      clearTimeout(late);
      launcher.stdout.resume();
      return true;
    }
  }
  console.error(`The stack did not start:\n${said}`);
  return false;
}

let code = 1;
if (await up()) {
  const [command, ...values] = process.argv.slice(2);
  const tests = spawn(command, values, { stdio: 'inherit', env: { ...process.env, STACK: path.join(data, 'stack.json') } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => tests.kill(signal));
  [code] = await once(tests, 'exit');
  launcher.kill('SIGTERM');
}
await ended;
rmSync(data, { recursive: true, force: true });
process.exitCode = code ?? 1;
