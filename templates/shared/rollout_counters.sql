{# Counters that follow the rows need nothing. #}
