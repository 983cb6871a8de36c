INSERT INTO {{ reports }} (hour, reporter, writes, write_errors, comparisons, mismatches)
VALUES (DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00'), :reporter, :writes, :write_errors, :comparisons, :mismatches)
ON DUPLICATE KEY UPDATE writes = writes + VALUES(writes), write_errors = write_errors + VALUES(write_errors),
  comparisons = comparisons + VALUES(comparisons), mismatches = mismatches + VALUES(mismatches)
