export const map = {
  title: 'The map of conversions',
  intro:
    'Every pair of conversions is a point on the map. COCA is the same all along a line; both axes are logarithmic, so the lines are straight.',
  caption: 'COCA for every pair of conversions: now, the goal, and the path between them',
  show: 'Show the map',
  use: 'Drag a point. Or focus it and use the arrow keys: left and right for CV1, up and down for CV2, Shift for bigger steps; Home and End for the ends of CV1, with Shift of CV2.',
  axes: { cv1: 'CV1, visit → lead (log scale)', cv2: 'CV2, lead → contract (log scale)' },
  points: { now: 'Now', goal: 'Goal' },
  point: '{point} on the map',
  role: 'point of two conversions',
  spoken: 'CV1 {cv1}, CV2 {cv2}, COCA {coca}',
  norm: 'norm',
  way: 'The dashed line is the path of improvement: every lever moves evenly.',
  pays: 'In the green area COCA is below {limit}, the gross profit of the first payment: counted this way, it pays at once.',
  paysLife:
    'In the paler area it is below {limit}, the gross profit of all that a customer pays (LTV): it pays over time.',
  paysNowhere:
    'A contract leaves no gross profit (average deal size · margin is 0), so it pays nowhere.',
  paysOpen: 'Enter the average deal size and the margin to see where a contract pays.',
  prices:
    'The lines are drawn for the goal’s click price, {goal}. Now a visit costs {now}, so the COCA of that point is the figure beside it.',
  spending:
    'The lines are drawn for what a visit costs at the goal with people and tools in it, {goal}. Now that is {now}, so the COCA of that point is the figure beside it.',
  reasons: {
    point: '{point} is not on the map. Not given: {levers}.',
    beyond: '{point} is beyond the map: its point is drawn at the edge.',
    price: 'No lines: the goal’s click price is not given.',
    free: 'No lines: visits cost nothing at the goal, so contracts cost nothing either.',
  },
  table: {
    show: 'Show as table',
    points: 'COCA of the points',
    lines: 'Lines of equal COCA: the CV2 that each CV1 needs',
    point: 'Point',
    line: 'COCA',
    at: 'CV1 {cv1}',
    beyond: 'over 100%',
    first: '{coca} (below it pays at once)',
    life: '{coca} (below it pays over time)',
  },
};
