import { paneTrustWords, type PaneTrustWords } from '../../text/paneTrust';
import { usePane } from './PaneContext';

export function useTrustWords(): PaneTrustWords {
  return paneTrustWords(usePane().language);
}
