// How a server is killed where the tests run: a process in Node, a worker in the browser.

interface Killer {
  /** Kills the server that was started last. */
  kill(): Promise<void>;
  dispose(): void;
}

interface Worker {
  terminate(): void;
}
type NewWorker = new (...given: unknown[]) => Worker;
interface FileSystem {
  readdirSync(path: string): string[];
  readFileSync(path: string, encoding: "utf8"): string;
}

const scope = globalThis as unknown as {
  Worker: NewWorker;
  readonly process?: {
    readonly pid: number;
    getBuiltinModule?(name: string): FileSystem;
    kill(pid: number, signal: string): void;
  };
};

export const killerOf = (): Killer => (scope.process?.getBuiltinModule ? processKiller(scope.process) : workerKiller());

/** The one child of the extension host that runs our server. */
function processKiller(host: NonNullable<(typeof scope)["process"]>): Killer {
  const files = host.getBuiltinModule!("node:fs");
  const read = (pid: string, name: string) => {
    try {
      return files.readFileSync(`/proc/${pid}/${name}`, "utf8");
    } catch {
      return "";
    }
  };
  const isOurs = (pid: string) =>
    read(pid, "stat").split(" ")[3] === String(host.pid) && /dist\/server\.js/.test(read(pid, "cmdline"));
  return {
    kill: async () => {
      const servers = files.readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && isOurs(pid));
      if (servers.length === 0) throw new Error("there is no server to kill");
      for (const pid of servers) host.kill(Number(pid), "SIGKILL");
    },
    dispose: () => {},
  };
}

/** Sees the workers as they are made: the tests share their scope with the extension. */
function workerKiller(): Killer {
  const { Worker } = scope;
  const made: Worker[] = [];
  scope.Worker = class extends Worker {
    constructor(...given: unknown[]) {
      super(...given);
      made.push(this);
    }
  };
  return {
    kill: async () => {
      const last = made.at(-1);
      if (!last) throw new Error("there is no server to kill");
      last.terminate();
    },
    dispose: () => {
      scope.Worker = Worker;
    },
  };
}
