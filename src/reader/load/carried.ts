import { createContext } from 'react';
import type { PageData } from '../article-data.ts';

/** What the page that the reader opened carries: it is there at once, and never fetched. */
export const CarriedContext = createContext<PageData | undefined>(undefined);
