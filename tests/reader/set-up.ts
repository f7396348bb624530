import { configure } from '@testing-library/react';

/** jsdom has no layout, so it cannot scroll, and says so at every step to another page; what is seen there is tested in a browser. */
window.scrollTo = () => {};

// What is waited for may be fetched when it is first wanted, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
