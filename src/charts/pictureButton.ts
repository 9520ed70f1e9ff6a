import type { Attachment } from 'svelte/attachments';

/** Adds the picture button to the line of the chart's table, where the page has one. */
export const pictureButton: Attachment<HTMLElement> = (chart) => {
  const template = document.querySelector<HTMLTemplateElement>('#take-button');
  const place = template?.content.firstElementChild?.cloneNode(true);
  if (!(place instanceof HTMLElement)) return;
  const table = chart.querySelector(':scope > details');
  if (!table) place.classList.add('alone');
  chart.insertBefore(place, table);
  // Labelled by the chart's title, which the view changes.
  const button = place.querySelector('button');
  const title = chart.querySelector('figcaption .title');
  if (!button || !title) return;
  button.id = `take-${chart.dataset['chart']}`;
  button.setAttribute('aria-labelledby', `${button.id} ${title.id}`);
};
