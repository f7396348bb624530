/** jsdom has no layout, so it cannot scroll, and says so at every step to another page; what is seen there is tested in a browser. */
window.scrollTo = () => {};
