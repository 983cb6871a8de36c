INSERT INTO {{ reports }} (hour, reporter, writes, write_errors, comparisons, mismatches)
VALUES (date_trunc('hour', now(), 'UTC'), :reporter, :writes, :write_errors, :comparisons, :mismatches)
ON CONFLICT (hour, reporter) DO UPDATE SET writes = {{ reports }}.writes + excluded.writes, write_errors = {{ reports }}.write_errors + excluded.write_errors,
  comparisons = {{ reports }}.comparisons + excluded.comparisons, mismatches = {{ reports }}.mismatches + excluded.mismatches
