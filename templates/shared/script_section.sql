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
{% for cost in costs %}
--   {% include "script_lock.sql" %}
{% endfor %}
{% if cost %}
{% if tools %}
--   for {{ tools | join(" and ") }} in its place see online_tools.sh of the kit
{% endif %}
{% if server_settings %}
--   sets {{ server_settings | join(", ") }} of the whole server, and back after it: where the script stops in between, SET GLOBAL puts back what it has printed before
{% endif %}
{% endif %}
{% if batches %}
--   in batches of at most {{ batches }} rows, each committed by itself: where it stops, run it again
{% endif %}
