/**
 * The only script of the pages: all of them work without it.
 *
 * - `select[data-go]`: goes on at once when a choice is made;
 * - `input[data-filter]`: hides the rows of the table (or of all tables inside the part) with that id that do not
 *   contain the words typed, with or without diacritics;
 * - a fragment that names something inside closed details opens them.
 */

/** Lower case without diacritics, as the engine's own search folds names. */
function fold(text) {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

function filterRows(input) {
  const table = document.getElementById(input.dataset.filter);
  if (!table) return;
  const wanted = fold(input.value);
  for (const row of table.querySelectorAll('tbody tr')) row.hidden = !fold(row.textContent).includes(wanted);
}

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let each = target; each; each = each.parentElement) if (each.tagName === 'DETAILS') each.open = true;
  target
    .querySelector(':scope > td details, :scope > th details, :scope > tr details')
    ?.setAttribute('open', '');
  target.scrollIntoView();
}

for (const input of document.querySelectorAll('input[data-filter]')) {
  input.addEventListener('input', () => filterRows(input));
}
for (const select of document.querySelectorAll('select[data-go]')) {
  select.addEventListener('change', () => select.form.requestSubmit());
}
addEventListener('hashchange', openTarget);
openTarget();
