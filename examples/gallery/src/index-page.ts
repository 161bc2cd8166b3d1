/** The list of all states, by element. */
import { STATES } from './states/index.ts';

export function indexPage(main: HTMLElement): void {
  const title = document.createElement('h1');
  title.textContent = 'Every state of every element';
  const index = document.createElement('div');
  index.className = 'index';
  for (const [group, states] of Map.groupBy(STATES, ({ path }) => path.split('/')[0]!)) {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = group;
    const list = document.createElement('ul');
    for (const { path, title } of states) {
      const link = document.createElement('a');
      link.href = `/${path}`;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    section.append(heading, list);
    index.append(section);
  }
  main.append(title, index);
}
