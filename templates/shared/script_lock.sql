{% if cost.lock %}lock {{ cost.lock }}{% if cost.table %} on {{ cost.table }}{% endif %}{% if cost.others %} and {% endif %}{% elif cost.others %}lock {% endif -%}
{{ cost.others }}{% if cost.lock or cost.others %}, {% endif %}blocks {% if cost.blocks != "nobody" %}{{ cost.blocks }}{% if not cost.work %} for a moment{% endif %}
{%- elif cost.moment %}{{ cost.moment }} for that moment only
{%- elif cost.lock and cost.work == "rows" %}only writes to the same rows{% else %}nobody{% endif %}
{%- if cost.work %}; {% include "script_work.sql" %}{% endif %}

{%- if cost.estimate %}; about {{ cost.estimate.rows }} rows{% if cost.estimate.time %}, {{ cost.estimate.time }} (a rough estimate){% endif %}{% endif %}
