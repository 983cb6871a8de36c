psql -X -q -A -t -F $'\t' -v ON_ERROR_STOP=1 DATABASE
