{% include "rollout_session.sql" %}
{% next %}
START TRANSACTION WITH CONSISTENT SNAPSHOT
