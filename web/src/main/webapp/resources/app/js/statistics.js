// Sorts the tables of statistics by what is shown in them, and by nothing that is not.
(function () {
  'use strict';

  function valueOf(row, column) {
    const cell = row.cells[column];
    if (column === 0) {
      return cell.textContent.trim();
    }
    return cell.dataset.number === '' ? null : Number(cell.dataset.number);
  }

  function compare(one, other) {
    if (one === null || other === null) {
      return (one === null) - (other === null);
    }
    return typeof one === 'string' ? one.localeCompare(other, 'ja') : one - other;
  }

  function sort(table, column) {
    const heads = Array.from(table.tHead.rows[0].cells);
    const descending = heads[column].getAttribute('aria-sort') === 'ascending';
    const rows = Array.from(table.tBodies[0].rows);
    rows.sort(function (one, other) {
      const first = valueOf(one, column);
      const second = valueOf(other, column);
      // what is not told stays at the end
      return first === null || second === null || !descending ? compare(first, second) : compare(second, first);
    });
    rows.forEach(function (row) {
      table.tBodies[0].appendChild(row);
    });
    heads.forEach(function (head) {
      head.removeAttribute('aria-sort');
    });
    heads[column].setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  }

  function prepare(table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'app-table__sort';
      button.title = table.dataset.sortable;
      button.textContent = head.textContent;
      const arrow = document.createElement('span');
      arrow.className = 'app-table__arrow';
      arrow.setAttribute('aria-hidden', 'true');
      button.appendChild(arrow);
      head.replaceChildren(button);
      button.addEventListener('click', function () {
        sort(table, column);
      });
    });
  }

  document.querySelectorAll('table[data-sortable]').forEach(prepare);
})();
