{% if view %}DROP VIEW {{ view.name }}
