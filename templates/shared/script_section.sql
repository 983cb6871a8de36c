{% if first != last %}
-- {% if direction == "forward" %}steps {{ first }} to {{ last }} of {{ total }}{% else %}undo steps {{ last }} to {{ first }}{% endif %}, in one statement:
{% endif %}
{% for step in steps %}
{% if first != last %}
--   {{ step.number }}{% if direction == "rollback" %} ({{ step.undoes }}){% endif %}: {% elif direction == "forward" %}
-- step {{ step.number }} of {{ total }}: {% else %}
-- undo step {{ step.number }} ({{ step.undoes }}): {% endif -%}
{{ step.title }} ({% if direction == "forward" %}{{ step.phase }}; reverse: {% endif %}
{%- if step.restored %}{% if step.reversal == "restored" %}restored{% elif step.loss %}lossy{% else %}lossless{% endif %} from {{ step.restored }}{% if step.loss %}, but {{ step.loss }}{% endif %}
{%- elif step.loss %}lossy: {{ step.loss }}{% else %}lossless{% endif %}
{%- if step.failure %}{% if step.loss %};{% else %}, but{% endif %} fails where {{ step.failure }}{% endif %})
{% endfor %}
{% if cost %}
--   {% if cost.lock %}lock {{ cost.lock }}{% if cost.table %} on {{ cost.table }}{% endif %}{% if cost.others %} and {% endif %}{% elif cost.others %}lock {% endif -%}
{{ cost.others }}{% if cost.lock or cost.others %}, {% endif %}blocks {{ cost.blocks }}
{%- if not cost.work %}{% if cost.blocks != "nobody" %} for a moment{% endif %}{% else %}; {% include "script_work.sql" %}{% endif %}

{%- if cost.estimate %}; about {{ cost.estimate.rows }} rows{% if cost.estimate.time %}, {{ cost.estimate.time }} (a rough estimate){% endif %}{% endif %}
{% if tools %}
--   for {{ tools | join(" and ") }} in its place see online_tools.sh of the kit
{% endif %}
{% if server_settings %}
--   sets {{ server_settings | join(", ") }} of the whole server, and back after it: where the script stops in between, set {% if server_settings | length == 1 %}it{% else %}them{% endif %} back
{% endif %}
{% endif %}
