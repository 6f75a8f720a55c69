-- A company is told what came of each of its projects. The days that were counted before knew only the sum: they are counted again.
delete from counted_day;
