/** The map of the two conversions. */
export const map = {
  title: 'The map',
  intro:
    'Every pair of conversions is a place. On each line COCA is the same: both axes are logarithmic, so the lines are straight.',
  caption: 'COCA of every pair of conversions, now, at the goal, and the way between',
  show: 'Show the map',
  use: 'Drag a point. Or give it the focus: left and right move CV1, up and down CV2, Shift makes bigger steps; Home and End go to the ends of CV1, with Shift of CV2.',
  axes: { cv1: 'CV1, visit → lead (log scale)', cv2: 'CV2, lead → contract (log scale)' },
  points: { now: 'Now', goal: 'Goal' },
  point: '{point} on the map',
  role: 'point of two conversions',
  spoken: 'CV1 {cv1}, CV2 {cv2}, COCA {coca}',
  norm: 'norm',
  way: 'The dashed line is the path of tuning: every lever moves evenly.',
  pays: 'Where the ground is green, COCA is below {limit}, the gross profit of one contract (average check · margin).',
  paysNowhere:
    'A contract leaves no gross profit (average check · margin is 0), so it pays nowhere.',
  paysOpen: 'Give the average check and the margin, and the map shows where a contract pays.',
  prices:
    'The lines are drawn at the goal’s click price, {goal}. Now a visit costs {now}: its COCA is the figure beside the point.',
  reasons: {
    point: '{point} is not on the map. Not given: {levers}.',
    beyond: '{point} lies beyond the map: its point stands at the edge.',
    price: 'No lines: the goal’s click price is not given.',
    free: 'No lines: at the goal visits cost nothing, so contracts do not either.',
  },
  table: {
    show: 'Show as table',
    points: 'COCA of the points',
    lines: 'Lines of equal COCA: the CV2 that a CV1 needs',
    point: 'Point',
    line: 'COCA',
    at: 'CV1 {cv1}',
    beyond: 'over 100%',
    pays: '{coca} (below it pays)',
  },
};
