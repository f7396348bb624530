import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, useContext } from 'react';
import { CarriedContext } from './carried.ts';
import { createQueryClient, seedQueries } from './queries.ts';

/** One for as long as the window is open, so that nothing is fetched twice. */
let client: QueryClient | undefined;

/** A page that fetches: with the client that does, which knows what the opened page carries. */
export function withQueries<Props extends object>(Page: ComponentType<Props>): ComponentType<Props> {
  return function FetchingPage(props: Props) {
    const carried = useContext(CarriedContext);
    if (client === undefined) {
      client = createQueryClient();
      if (carried !== undefined) seedQueries(client, carried);
    }
    return (
      <QueryClientProvider client={client}>
        <Page {...props} />
      </QueryClientProvider>
    );
  };
}
