import { ExcelError } from './excelError';

/*
 * The requests by which Microsoft's client speaks with Excel: object paths that say where an object comes from, and
 * actions on them in order. Property and method names are capitalised on the wire.
 */

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For arguments that are objects themselves: the path's id at the argument's place. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly [other: string]: unknown };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
    readonly HttpStatusCode: number;
  };
}

/** An object behind the wire: its members bear the names of the wire. */
export type WireObject = object;

/** A collection answers its items to a query; each has a key by which its client asks for it again. */
export interface WireCollection {
  readonly items: readonly WireObject[];
}

/** What `…OrNullObject` gives where there is nothing. */
export const NULL_OBJECT: WireObject = Object.freeze({});

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET = 4;
/** A place in the request that the client wants to be told of. */
const TRACE = 5;

/** Stops a request after so many actions with this error. */
export interface Break {
  readonly after: number;
  readonly code: string;
}

/**
 * Carries out the actions of a request in their order, up to the first that fails. Those before it stay done, as in
 * Excel: nothing is rolled back.
 */
export function executeRequest(root: WireObject, body: RequestBody, stop?: Break): ResponseBody {
  const paths = new Paths(root, body.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (stop && index >= stop.after) throw new ExcelError(stop.code);
      results.push({ ActionId: action.Id, Value: perform(paths, action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const Error = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        Location: action.Name,
        HttpStatusCode: 400,
      };
      return { Results: results, Error };
    }
  }
  return { Results: results };
}

function perform(paths: Paths, action: Action): unknown {
  if (action.ActionType === TRACE) return null;
  const target = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case INSTANTIATE:
      return target === NULL_OBJECT ? null : {};
    case QUERY:
      return query(target, action.QueryInfo?.Select ?? [], action.QueryInfo ?? {});
    case METHOD:
      return call(target, action.Name, paths.arguments(action.ArgumentInfo)) ?? null;
    case SET:
      return set(target, action.Name, paths.arguments(action.ArgumentInfo)[0]);
    default:
      throw new ExcelError('NotImplemented');
  }
}

/** Resolves object paths, each at its first use. */
class Paths {
  private readonly known = new Map<number, WireObject>();

  constructor(
    private readonly root: WireObject,
    private readonly paths: RequestBody['ObjectPaths'],
  ) {}

  resolve(id: number): WireObject {
    const known = this.known.get(id);
    if (known) return known;
    const path = this.paths[String(id)];
    if (!path) throw new ExcelError('InvalidObjectPath');
    const found = this.find(path);
    this.known.set(id, found);
    return found;
  }

  private find(path: ObjectPath): WireObject {
    if (path.ObjectPathType === 1) return this.root;
    const parent = this.resolve(path.ParentObjectPathId!);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const given = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case 3:
        return call(parent, path.Name, given) as WireObject;
      case 4:
        return get(parent, path.Name) as WireObject;
      case 5:
        return call(parent, 'GetItem', given) as WireObject;
      default:
        throw new ExcelError('NotImplemented');
    }
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((given, index) => {
      const path = referenced[index];
      return path ? this.resolve(path) : given;
    });
  }
}

function get(target: WireObject, name: string): unknown {
  if (!(name in target)) throw unknownMember(target, name);
  return (target as Record<string, unknown>)[name];
}

function set(target: WireObject, name: string, value: unknown): null {
  if (target === NULL_OBJECT) throw new ExcelError('ItemNotFound');
  if (!(name in target)) throw unknownMember(target, name);
  (target as Record<string, unknown>)[name] = value;
  return null;
}

function call(target: WireObject, name: string, given: readonly unknown[]): unknown {
  if (target === NULL_OBJECT) throw new ExcelError('ItemNotFound');
  const method = (target as Record<string, unknown>)[name];
  if (typeof method !== 'function') throw unknownMember(target, name);
  return method.apply(target, given);
}

/** A member that the emulated Excel does not know is a fault of the test host, never to be passed over. */
function unknownMember(target: WireObject, name: string): Error {
  return new Error(`The emulated Excel has no ${target.constructor.name}.${name}`);
}

function query(target: WireObject, select: readonly string[], info: object): unknown {
  const unknown = Object.keys(info).filter((key) => key !== 'Select');
  if (unknown.length > 0) throw new Error(`The emulated Excel knows no query with ${unknown.join(', ')}`);
  return answer(
    target,
    select.map((path) => path.split('/')),
  );
}

function answer(target: WireObject, select: readonly (readonly string[])[]): unknown {
  if (target === NULL_OBJECT) return null;
  if (isCollection(target)) {
    return {
      _Items: target.items.map((item) => ({
        _Id: (item as { key?: string }).key,
        ...(answer(item, select) as object),
      })),
    };
  }
  const value: Record<string, unknown> = {};
  const below = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of select) {
    const name = wireName(first!);
    if (rest.length > 0) below.set(name, [...(below.get(name) ?? []), rest]);
    else value[name] = get(target, name);
  }
  for (const [name, paths] of below) value[name] = answer(get(target, name) as WireObject, paths);
  return value;
}

function isCollection(target: WireObject): target is WireCollection {
  return 'items' in target;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
