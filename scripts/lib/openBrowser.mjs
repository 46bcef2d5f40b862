import { spawn } from 'node:child_process';

/** The command by which each platform opens an address. */
const COMMANDS = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Whether there is somebody to open a browser for: not in CI, not where nobody sees the terminal, not without a display. */
export function canOpenBrowser({ platform, environment, isTerminal }) {
  if (environment.CI || !isTerminal) return false;
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Opens an address in the user's browser. Where that cannot be done nothing happens: the address has been printed. */
export function openBrowser(address) {
  const [command, ...before] = COMMANDS[process.platform] ?? COMMANDS.linux;
  spawn(command, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
