import { LocalEngine } from './localEngine';
import type { Request } from './protocol';
import { serve } from './serve';

const handle = serve(new LocalEngine(), (response) => postMessage(response));
addEventListener('message', ({ data }: MessageEvent<Request>) => handle(data));
