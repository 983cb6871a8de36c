-- {% if transactions %}{{ transactions }} transaction{% if transactions != 1 %}s{% endif %}{% endif %}{% if outside %}{% if transactions %} and {% endif %}{{ outside }} step{% if outside != 1 %}s{% endif %} outside of any{% endif %}: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)
{%- if direction == "forward" %}, or take back from that step on{% endif %}

