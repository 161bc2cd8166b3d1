/** Shows the state that the address names, or the list of all. */
import '@fontsource-variable/inter';
import './gallery.css';
import { indexPage } from './index-page.ts';
import { statePage } from './state-page.ts';
import { STATES } from './states/index.ts';

const state = STATES.find(({ path }) => `/${path}` === location.pathname);
const main = document.querySelector('main')!;
if (state) await statePage(state, main);
else indexPage(main);
